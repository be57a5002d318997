/**
 * Blanks what could identify an account: numbers of five digits or more, and e-mail addresses.
 * Dates and amounts stay, and so do names: who reads the dossier must see who said what and when.
 */

/** Always this long, so that nobody can count what was there. */
export const blank = '█████';

const end = String.raw`(?![\-._]?\p{Nd})`;
const begin = String.raw`(?<![\p{Nd}][\-._]?)`;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const dates = [
  // With the time, as our screenshots are named by.
  String.raw`${begin}(?:19|20)\p{Nd}{2}(?<one>[\-._/])\p{Nd}{1,2}\k<one>\p{Nd}{1,2}(?:_[0-2]\p{Nd}[0-5]\p{Nd})?${end}`,
  String.raw`${begin}[0-3]?\p{Nd}(?<two>[\-./])[0-3]?\p{Nd}\k<two>(?:19|20)\p{Nd}{2}${end}`,
  // A month, as bills are named by.
  String.raw`${begin}20\p{Nd}{2}[\-._](?:0\p{Nd}|1[0-2])${end}`,
  String.raw`\b${month}\.? [0-3]?\p{Nd}(?:st|nd|rd|th)?,? (?:19|20)\p{Nd}{2}${end}`,
];
const sum = String.raw`(?:\p{Nd}{1,3}(?:,\p{Nd}{3}){1,2}|\p{Nd}{1,6})(?:\.\p{Nd}{1,2})?`;
const amounts = [
  String.raw`(?:US\$|\$|USD|¥|€)\s?${sum}${end}`,
  String.raw`${begin}${sum}\s?(?:USD|dollars?|美元|美金|元)`,
  String.raw`${begin}\p{Nd}{1,3}(?:,\p{Nd}{3}){1,2}\.\p{Nd}{2}${end}`,
];
// What people put between the digits of one number, invisible characters included.
const gap = String.raw`[\s\-‐-―−‑_.·•・()（）\u200b-\u200f\u2060\ufeff\ufe0f\u20e3]{0,3}`;
// A comma or a slash parts two numbers, unless groups of three digits stand there.
const joint = String.raw`(?:${gap}|[,，](?=\p{Nd}{3})|(?<=\p{Nd}{3})[/／|](?=\p{Nd}{3}))`;
const long = String.raw`\+?\(?\p{Nd}(?:${joint}\p{Nd}){4,}[\ufe0f\u20e3]*`;
const spelt = '[〇○零一二三四五六七八九幺](?:[ -]?[〇○零一二三四五六七八九幺]){4,}';
const address = String.raw`[\p{L}\p{N}._%+\-]+@[\p{L}\p{N}.\-]+\.\p{L}{2,}`;

/** What is blanked, as the source of an expression ("giu"), and in its group `keep` what stays all the same. */
export const identifying = [
  `(?<address>${address})`,
  `(?<keep>${[...dates, ...amounts].join('|')})`,
  long,
  spelt,
].join('|');

/** The text with those numbers and addresses blanked. `kept`: numbers that may stay, as written. */
export function redact(text: string, kept: readonly string[] = []): string {
  const named = kept.filter((one) => one !== '').map((one) => `${begin}${literal(one)}${end}`);
  const may = named.length === 0 ? [] : [`(?<named>${named.join('|')})`];
  return text.replaceAll(new RegExp([...may, identifying].join('|'), 'giu'), (...match) => {
    const found = match.at(-1) as { address?: string; keep?: string; named?: string };
    const { address: mail, keep = found.named } = found;
    if (keep !== undefined) return keep;
    return mail === undefined ? blank : `${blank}${mail.slice(mail.indexOf('@'))}`;
  });
}

function literal(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
}
