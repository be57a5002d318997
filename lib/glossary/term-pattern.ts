/**
 * The surface forms → one RegExp, written on the page: the forms are half of what their tree weighs.
 * It has no look-behind at every letter and no `u`: both are dear on each text of a page. What it cannot
 * know of letters outside ASCII, and of what goes on in the next node, `matchText` sees to.
 */

/** Space, no-break space, line break or hyphen between the words of a term, any number of them. */
const gap = '[\\s‐-–-]+';

/** Ends a text that nothing goes on behind: neither a word, nor a gap, nor the text itself. */
export const wall = '\n\x01\n';

/** Soft hyphens and characters of no width: where one stands, the text has to be read without them. */
export const unseen = /[\xad\u200b-\u200d\u2060]/g;

/** Letters, digits and marks, near enough: a word goes on there. Exact for all that carriers write. */
const wordGoesOn =
  '\\w\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\ud7ff\\uf900-\\ufdff\\ufe20-\\ufe2f\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

/** An ending of the plural and no further letter; after a sign ("account #") anything may follow. */
const ending = `(?:(?:e?s)?(?![${wordGoesOn}])|(?<![${wordGoesOn}]))`;

/** Figures that are part of an amount or of a longer number are no short code: "$611.00", "555-611-0100". */
const noAmountBefore = '(?<![$\\u20a0-\\u20cf\\xa2-\\xa5]\\s?|\\d[.,-])';
const noAmountAfter = '(?!(?<=\\d)(?:[.,-]\\d|%))';

/** The source of the RegExp; its flags are `gi`. A match that ends where the text ends may be half a term. */
export function writePattern(folded: readonly string[]): string {
  const forms = [...new Set(folded.flatMap((form) => [form, ...iesPlural(form)]))].sort();
  // Before a sign, or a letter outside ASCII, `\b` is not what it says.
  const plain = forms.filter((form) => /^\w/.test(form));
  const other = forms.filter((form) => !/^\w/.test(form));
  const starts = plain.length > 0 ? [`\\b${branch(plain, 0)}`] : [];
  if (other.length > 0) starts.push(branch(other, 0));
  return `(?:${starts.join('|')})${ending}${noAmountAfter}|${unseen.source}`;
}

// The ending of "cats" and "boxes" is in the pattern; "policies" is not its singular plus an ending.
function iesPlural(form: string): string[] {
  return /[^aeiou]y$/.test(form) ? [`${form.slice(0, -1)}ies`] : [];
}

/** What may follow the first `at` characters, which all of these share. Sorted; the longest is tried first. */
function branch(forms: readonly string[], at: number): string {
  const ways: string[] = [];
  let low = forms[0]!.length === at ? 1 : 0;
  const ends = low === 1;
  while (low < forms.length) {
    const char = forms[low]![at]!;
    let high = low + 1;
    while (high < forms.length && forms[high]![at] === char) high += 1;
    const digit = at === 0 && char >= '0' && char <= '9' ? noAmountBefore : '';
    ways.push(digit + write(char) + branch(forms.slice(low, high), at + 1));
    low = high;
  }
  if (ends) ways.push('');
  ways.push(...half(forms[0]!.slice(0, at)));
  return ways.length === 1 ? ways[0]! : `(?:${ways.join('|')})`;
}

const toTheEnd = '\\S*$';

/**
 * The text may end within a term that goes on in the next node. After three letters, or in a later word,
 * anything to the end of the text will do: what it really is comes out when both are read as one.
 */
function half(begun: string): string[] {
  if (begun.endsWith(' ')) return [toTheEnd];
  if (begun.length === 0 || begun.length > 3 || begun.includes(' ')) return [];
  return begun.length === 3 ? [toTheEnd] : ['$'];
}

function write(char: string): string {
  if (char === ' ') return gap;
  if (char === "'") return "['\u2018\u2019\u02bc]";
  return char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
