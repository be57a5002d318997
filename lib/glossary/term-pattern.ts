/**
 * The surface forms → RegExps, written on the page: the forms are half of what their tree weighs.
 * They have no look-behind at every letter and no `u`: both are dear on each text of a page. What they cannot
 * know of letters outside ASCII, and of what goes on in the next node, `matchText` sees to.
 */

/** Space, no-break space, line break or hyphen between the words of a term, any number of them. */
const gap = '[\\s‐-–-]+';

/** Ends a text that nothing goes on behind: neither a word, nor a gap, nor the text itself. */
export const wall = '\n\x01\n';

/** Soft hyphens and characters of no width: where one stands, the text has to be read without them. */
export const unseen = '[\xad\u200b-\u200d\u2060]';

/** Letters, digits and marks, near enough: a word goes on there. Exact for all that carriers write. */
const wordGoesOn =
  '\\w\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\ud7ff\\uf900-\\ufdff\\ufe20-\\ufe2f\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

const noLetter = `(?![${wordGoesOn}])`;

const plural = `(?:e?s)?${noLetter}`;

/** Figures that are part of an amount or of a longer number are no short code: "$611.00", "555-611-0100". */
const noAmountBefore = '(?<![$\\u20a0-\\u20cf\\xa2-\\xa5]\\s?|\\d[.,-])';
const noAmountAfter = '(?![.,-]\\d|%)';

/** Where terms may begin, and the terms that begin with a character. */
export interface Patterns {
  /** The first words of all, one after the other in a text; their tree is small enough for an engine to be quick. */
  first: RegExp;
  /** Terms that begin with this character, right where `lastIndex` is. */
  whole(character: string): RegExp | undefined;
}

/**
 * Both may match but half a term where the text ends, or where a character of no width stands. An engine works
 * on sources of more than 20 KB several times slower, and many characters begin no word of a page.
 */
export function writePatterns(folded: readonly string[]): Patterns {
  const forms = sorted(folded.flatMap((form) => [form, ...iesPlural(form)]));
  const firsts = sorted(forms.map((form) => /^[^ ]+/.exec(form)![0]));
  // Before a sign, or a letter outside ASCII, `\b` is not what it says.
  const plain = firsts.filter((form) => /^\w/.test(form));
  const other = trees(
    firsts.filter((form) => !/^\w/.test(form)),
    half,
  );
  const begun = sorted(plain.flatMap((form) => (form.length > 3 ? [form.slice(0, 3)] : [])));
  // A last word that is shorter may begin any.
  const halves = [`\\S{1,2}${cut}`, ...(begun.length > 0 ? [`${branch(begun, 0)}\\S*${cut}`] : [])];
  const ways = plain.length > 0 ? [`\\b(?:${[...trees(plain), ...halves].join('|')})`] : [];
  const byCharacter = new Map<string, string[]>();
  for (const form of forms) {
    const own = byCharacter.get(form[0]!);
    if (own) own.push(form);
    else byCharacter.set(form[0]!, [form]);
  }
  const made = new Map<string, RegExp | undefined>();
  return {
    first: new RegExp([...ways, ...other].join('|') || '$^', 'gi'),
    whole(character) {
      if (made.has(character)) return made.get(character);
      const own = byCharacter.get(character);
      const pattern = own && new RegExp(trees(own, half).join('|'), 'iy');
      made.set(character, pattern);
      return pattern;
    },
  };
}

/** Where a term may be cut after what has begun. */
type Cuts = (begun: string) => string[];

const sorted = (forms: string[]) => [...new Set(forms)].sort();

/** Those that end in a letter share their ending: the plural's, and no further letter. */
function trees(forms: readonly string[], cuts: Cuts = () => []): string[] {
  const signs = forms.filter((form) => !endsInLetter(form));
  // What goes on after a sign ("JUMP! On Demand") is tried before what ends there.
  const others = forms.filter((form) => signs.some((sign) => form.startsWith(sign)));
  const words = forms.filter((form) => !others.includes(form));
  return [
    ...(others.length > 0 ? [branch(others, 0, cuts, endingOf)] : []),
    ...(words.length > 0 ? [`${branch(words, 0, cuts)}${plural}`] : []),
  ];
}

const endsInLetter = (form: string) => /[\p{L}\p{M}]$/u.test(form);

/** After a sign ("account #") anything may follow. */
function endingOf(form: string): string {
  if (endsInLetter(form)) return plural;
  return /\d$/.test(form) ? plural + noAmountAfter : '';
}

// The ending of "cats" and "boxes" is in the pattern; "policies" is not its singular plus an ending.
function iesPlural(form: string): string[] {
  return /[^aeiou]y$/.test(form) ? [`${form.slice(0, -1)}ies`] : [];
}

/** What may follow the first `at` characters, which all of these share. Sorted; the longest is tried first. */
function branch(
  forms: readonly string[],
  at: number,
  cuts: Cuts = () => [],
  ending: (form: string) => string = () => '',
): string {
  const ways: string[] = [];
  let low = forms[0]!.length === at ? 1 : 0;
  const ends = low === 1;
  while (low < forms.length) {
    const char = forms[low]![at]!;
    let high = low + 1;
    while (high < forms.length && forms[high]![at] === char) high += 1;
    const digit = at === 0 && char >= '0' && char <= '9' ? noAmountBefore : '';
    ways.push(digit + write(char) + branch(forms.slice(low, high), at + 1, cuts, ending));
    low = high;
  }
  if (ends) ways.push(ending(forms[0]!));
  ways.push(...cuts(forms[0]!.slice(0, at)));
  return ways.length === 1 ? ways[0]! : `(?:${ways.join('|')})`;
}

const cut = `(?=${unseen}|$)`;

/**
 * The text may end within a term that goes on in the next node. After three letters, or in a later word,
 * anything to the end of the text will do: what it really is comes out when both are read as one.
 */
function half(begun: string): string[] {
  if (begun.length === 3 || begun.endsWith(' ')) return [`\\S*${cut}`];
  return begun.length === 0 || begun.length > 3 || begun.includes(' ') ? [] : [cut];
}

function write(char: string): string {
  if (char === ' ') return gap;
  if (char === "'") return "['\u2018\u2019\u02bc]";
  return char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
