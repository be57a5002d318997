/** A user's own name for a line or an account: a name, and nothing that an account could be entered with. */

/** login: an e-mail address. number: so many digits that it may be a phone, card or account number. */
export type NameFault = 'empty' | 'too-long' | 'login' | 'number' | 'twice';

export const longestName = 40;
const mostDigits = 4;

/** The name as it may be kept, or why it may not. `taken`: the names already there. */
export function checkName(
  text: string,
  taken: readonly string[] = [],
): { name: string } | { fault: NameFault } {
  const name = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  if (name === '') return { fault: 'empty' };
  if (name.includes('@')) return { fault: 'login' };
  if (countDigits(name) > mostDigits) return { fault: 'number' };
  if ([...name].length > longestName) return { fault: 'too-long' };
  const folded = name.toLowerCase();
  return taken.some((one) => one.toLowerCase() === folded) ? { fault: 'twice' } : { name };
}

// Digits of any script; Chinese numerals only where so many stand in a row that they spell a number.
function countDigits(name: string): number {
  const spelt = name.match(/[〇零一二三四五六七八九]{5,}/gu)?.join('') ?? '';
  return (name.match(/\p{Nd}/gu)?.length ?? 0) + spelt.length;
}
