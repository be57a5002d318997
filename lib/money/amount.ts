/** Amounts of money, always whole US cents. */
import type { Locale } from '../languages.ts';

/** Whole cents: never a fraction, never a float of dollars. */
export type Cents = number;

export type AmountFault = 'not-a-number' | 'ambiguous' | 'too-large' | 'negative';

// Larger than any phone bill: more likely an account number, which has no place here.
const mostCents = 9_999_999;

/** What a person wrote as an amount in dollars, or what is wrong with it. */
export function readAmount(text: string): { cents: Cents } | { fault: AmountFault } {
  const entry = bare(text);
  if (/^[-−–(]/.test(entry) && /\d/.test(entry)) return { fault: 'negative' };
  if (!/^[\d., ]*\d[\d., ]*$/.test(entry)) return { fault: 'not-a-number' };
  // "1,234.5", "1.234" or "1,23" may mean several things: asked for again rather than guessed.
  const parts = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d\d))?$/.exec(entry);
  const short = /^(\d*)\.(\d?)$/.exec(entry);
  const [, dollars, cents = ''] = parts ?? short ?? [];
  if (dollars === undefined) return { fault: 'ambiguous' };
  const digits = dollars.replaceAll(',', '').replace(/^0+/, '');
  if (digits.length > 9) return { fault: 'too-large' };
  const sum = Number(digits) * 100 + Number(cents.padEnd(2, '0'));
  return sum > mostCents ? { fault: 'too-large' } : { cents: sum };
}

/** A stored answer of whole cents ("123450"), or undefined where it is none. */
export function readCents(answer: string | undefined): Cents | undefined {
  return answer !== undefined && /^\d{1,9}$/.test(answer) ? Number(answer) : undefined;
}

/** An amount as it is read in a language: "$1,234.50", "US$1,234.50". */
export function formatMoney(cents: Cents, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }).format(cents / 100);
}

/** An amount as a person may write it into a field: "1234.50". */
export function amountEntry(cents: Cents): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

// Full-width digits and marks of a Chinese keyboard, the currency, spaces around.
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/^([-−–(]?)\s*(?:US\$|USD|\$)\s*/i, '$1')
    .replace(/\s*(?:USD|dollars?|美元|美金)$/i, '');
}
