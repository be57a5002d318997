/** Compares what controls are called. */

/** same: it is the name. close: with more after it or cut. kin: shares its telling words. other: none of these. */
export type Grade = 'same' | 'close' | 'kin' | 'other';

/** Folded so that case, quotes, dashes, invisible characters and white space do not matter. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** How a name compares with the names a rule knows; undefined where there is nothing to compare. */
export function compareName(names: readonly string[] | undefined, name: string): Grade | undefined {
  if (!names || name.trim() === '') return undefined;
  const actual = bareName(name);
  const wanted = names.map(bareName);
  if (wanted.includes(actual)) return 'same';
  const cut = /(…|\.\.\.)\s*$/.test(name);
  if (wanted.some((words) => isClose(words, actual, cut) || sameWords(words, actual)))
    return 'close';
  return wanted.some((words) => shareWords(words, actual)) ? 'kin' : 'other';
}

/** Said after a name by screen readers alone: "(opens dialog)", ", opens in a new window", "Opens Overlay". */
const opening =
  /[\s,;(|-]+(?:link )?(?:opens|se abre|abre)\b(?: (?:a|an|in|the|new|en|un|una|nueva|modal|dialog|overlay|menu|pop-?up|window|tab|ventana|pestaña|external|site|list|layer)\b)+[).\s]*$/;

/** Without opening announcements, count badges ("Bills (2)", "Messages 3"), bullets and arrows. */
export function bareName(name: string): string {
  const folded = foldText(name);
  return folded
    .replace(opening, '')
    .replace(/\s*[([]\d+\+?[)\]]|\s+\d+\+?$/g, '')
    .replace(/^[\s·•|›»>-]+|[\s.:·•|>›»→▸▾▼⌄…]+$/g, '');
}

/** What may follow a name: "Bill, your latest", "Bill (new)", "Bill link". */
const announced =
  /^(\s*[,;(|-].*|\s+(opens|link|button|menu|tab|icon|dropdown|expand|collapse|selected)\b.*)$/;

/**
 * The same words and an announcement after them, or the words cut short by an ellipsis. Other words
 * make another control: "Cancel AutoPay" is not in "Don't cancel AutoPay", nor "Account PIN" in
 * "Account PIN FAQs".
 */
function isClose(wanted: string, actual: string, cut: boolean): boolean {
  if (actual.startsWith(wanted)) return announced.test(actual.slice(wanted.length));
  return cut && actual.length >= 8 && wanted.startsWith(actual);
}

/** All the same words in another order or number: "Manage my lines", "Manage line". */
function sameWords(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) =>
    text
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => !/^(|a|an|the|my|your|our|of)$/.test(word))
      .map(singular)
      .sort()
      .join(' '),
  );
  return one === other && one !== '';
}

function singular(word: string): string {
  return word.replace(/(?<=..[^s])s$/, '');
}

/** Half of the shorter name's words, little ones left out: "Orders" and "Returns & Orders". */
function shareWords(a: string, b: string): boolean {
  return shareOf(wordsOf(a), wordsOf(b)) >= 0.5;
}

/** The part of the smaller set that is in the other, 0 to 1. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/** The telling words of a text, one form for one and many: without little words and numbers. */
export function wordsOf(text: string): Set<string> {
  const apart = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').toLowerCase();
  const words = apart.split(/[^\p{L}\p{N}]+/u);
  return new Set(
    words.filter((word) => word.length > 2 && !/\d/.test(word) && !little.test(word)).map(singular),
  );
}

const little = /^(the|and|for|your|you|our|with|from|del|los|las|para|html?|php|aspx?|www|com)$/;
