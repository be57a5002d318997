/** Compares what controls are called. */
import type { Control } from './control.ts';
import { isTidy, isWords } from './plain-text.ts';
import { partsOf, shareOf, singular, splitWords, wordsOf } from './words.ts';

/**
 * same: it is the name. close: with more after it or cut. part: all telling words of one are in the
 * other. kin: they share some. other: none of these.
 */
export type Grade = 'same' | 'close' | 'part' | 'kin' | 'other';

/** Folded so that case, quotes, dashes, "&", invisible characters, trade marks and white space do not matter. */
export function foldText(text: string): string {
  const spelt = text.includes('&') ? text.replace(/\s*&\s*/g, ' and ') : text;
  // Nearly all text: nothing in it to fold but case.
  if (isTidy(spelt)) return spelt.trim().toLowerCase();
  return spelt
    .replace(/[™®©℠]/g, '')
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
  if (names.includes(name)) return 'same';
  const wanted = knownNames(names);
  const grade = matchName(wanted, name);
  if (grade) return grade;
  const actual = bareName(name);
  if (wanted.some(({ bare }) => isPart(bare, actual))) return 'part';
  return wanted.some(({ bare }) => shareWords(bare, actual)) ? 'kin' : 'other';
}

/** A name a rule knows, prepared for many comparisons. */
export interface KnownName {
  name: string;
  bare: string;
  sorted: string;
  /** Its telling words: what does not have them all is another name. */
  words: string[];
}

/** Names made ready for `matchName`. */
export function knownNames(names: readonly string[]): KnownName[] {
  return names.map((name) => {
    const bare = bareName(name);
    const apart = bareName(splitWords(name));
    const sorted = sortedWords(apart);
    return {
      name,
      bare,
      sorted,
      words: (sortedWords(coreOf(apart)) || sorted).split(' '),
    };
  });
}

/** "Bill" of a card that says "Bill", and under it what one can do there. */
export function isHead(
  wanted: readonly KnownName[],
  control: Pick<Control, 'name' | 'head'>,
): boolean {
  return (
    mayMatch(wanted, control.name) &&
    control.head !== '' &&
    matchName(wanted, control.head) !== undefined
  );
}

/** The grades that say which control it is; undefined for all others, which are dearer to tell apart. */
export function matchName(
  wanted: readonly KnownName[],
  name: string,
): 'same' | 'close' | undefined {
  if (wanted.some((one) => one.name === name)) return 'same';
  if (!mayMatch(wanted, name)) return undefined;
  const actual = bareName(name);
  if (wanted.some(({ bare }) => closedUp(bare) === closedUp(actual))) return 'same';
  if (wanted.some(({ bare }) => isClose(bare, actual, isCut(name)))) return 'close';
  const sorted = sortedWords(bareName(splitWords(name)));
  return sorted !== '' && wanted.some((one) => one.sorted === sorted) ? 'close' : undefined;
}

/** The quick first half of `matchName`: whether a text has the words of one of the names, or is cut short. */
export function mayMatch(wanted: readonly KnownName[], name: string): boolean {
  const letters = closedUp(foldText(name));
  if (letters === '') return false;
  for (const { words } of wanted) if (hasAll(letters, words)) return true;
  return isCut(name);
}

function hasAll(letters: string, words: readonly string[]): boolean {
  for (const word of words) if (!letters.includes(word)) return false;
  return true;
}

function isCut(name: string): boolean {
  const end = name.trimEnd();
  return end.endsWith('…') || end.endsWith('...');
}

/** Of folded words: "auto pay" and "autopay", "log in" and "login" are one name. */
function closedUp(words: string): string {
  return words.replaceAll(' ', '').replaceAll('-', '');
}

/** Said before a name by screen readers alone, or its number in a list. */
const kind = /^(?:(?:link|button|tab|menu item|icon)\s*[:,-]|\d{1,2}[.)])\s*/;

/** Said after a name by screen readers alone: "(opens dialog)", ", opens in a new window", "Opens Overlay". */
const opening =
  /[\s,;(|-]+(?:link )?(?:opens|se abre|abre)\b(?: (?:a|an|in|the|new|en|un|una|nueva|modal|dialog|overlay|menu|pop-?up|window|tab|ventana|pestaña|external|site|list|layer)\b)+[).\s]*$/;

/** Without announcements of what it is and that it opens, count badges ("Bills (2)", "Messages 3"), bullets and arrows. */
export function bareName(name: string): string {
  const folded = foldText(name);
  if (isWords(folded) && !folded.includes(' opens') && !folded.includes(' abre')) return folded;
  return folded
    .replace(kind, '')
    .replace(opening, '')
    .replace(/\s*[([]\d+\+?[)\]]|\s+\d+\+?$/g, '')
    .replace(
      /^[\s·•|›»>\u2190-\u21ff\p{So}\ufe0f-]+|[\s.:·•|>›»▾⌄…\u2190-\u21ff\p{So}\ufe0f]+$/gu,
      '',
    );
}

/** What leads to a thing by its name: "Go to bill", "View your bill", and the chip "New" before it. */
const leading =
  /^(?:(?:new!?|go to|open|see|view|show|visit|nuevo|ver|ir a|abrir)\s+(?:(?:my|your|our|the|all|tu|su)\s+)?)+/;

const leads: ReadonlySet<string> = new Set(
  'new new! go open see view show visit nuevo ver ir abrir'.split(' '),
);

/** What may follow a name: "Bill, your latest", "Bill (new)", "Bill link", "Bill › · (555) 010-0142". */
const announced = new RegExp(
  [
    '(\\s*[,:;(|·•›»→-]|\\s/\\s).*',
    '\\s+(on|off|due\\b.*|overdue|(un)?paid|(in)?active|pending|updated|enabled|disabled|(un)?locked|beta)',
    '\\s+(opens|link|button|menu|tab|icon|dropdown|expand|collapse|selected|new)\\b.*',
    '\\s+((for|on)\\s+)?[\\d(+*$][\\d\\s().*-]*',
    '\\s+(for|on)\\s+(line|number)\\b.*',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
);

/** Said to whoever is signed in, above the name: "Hello, Ana". */
const greeting =
  /^(hi|hello|hey|welcome( back)?|good (morning|afternoon|evening)|hola|bienvenid[oa])\b([,!]? [\w-]+)?[,!.]? $/;

/** Another thing about it: its help, its shop, its receipt. */
const aboutWords =
  'faq faqs help support business learn how what why about tips guide guides article articles terms ' +
  'video videos confirmation receipt requirements';
const aboutIt = new RegExp(`\\b(${aboutWords.replaceAll(' ', '|')})\\b`);
const about: ReadonlySet<string> = new Set(aboutWords.split(' '));

function isAboutIt(text: string): boolean {
  return isWords(text) ? text.split(' ').some((word) => about.has(word)) : aboutIt.test(text);
}

/** Does away with a thing, or does the opposite. */
const undoing: ReadonlySet<string> = new Set(
  'cancel remove reset stop delete end disconnect replace not don on off in out up'.split(' '),
);

/**
 * The same words after a verb that only leads there, before an announcement, or cut short by an ellipsis.
 * Other words make another control: "Cancel AutoPay" is not in "Don't cancel AutoPay", nor "Account PIN"
 * in "Reset account PIN" or "Account PIN FAQs".
 */
function isClose(wanted: string, actual: string, cut: boolean): boolean {
  if (cut && actual.length >= 8 && wanted.startsWith(actual)) return true;
  if (isAboutIt(actual) && !isAboutIt(wanted)) return false;
  const [core, said] = [coreOf(wanted), coreOf(actual)];
  const rest = restAfter(core, said) ?? restAfter(closedUp(core), closedUp(said));
  if (rest !== undefined) return rest === '' || announced.test(rest);
  return said.endsWith(` ${core}`) && greeting.test(said.slice(0, -core.length));
}

/** What it is called without what leads there. */
function coreOf(bare: string): string {
  return (leads.has(bare.split(' ', 1)[0]!) && bare.replace(leading, '')) || bare;
}

function restAfter(start: string, text: string): string | undefined {
  return text.startsWith(start) ? text.slice(start.length) : undefined;
}

/** One text for the same words in any order or number, said once or twice: "Manage my lines", "Manage line". */
function sortedWords(text: string): string {
  const telling = partsOf(text).filter((word) => !owning.has(word));
  return [...new Set(telling.map(singular))].sort().join(' ');
}

const owning: ReadonlySet<string> = new Set(' a an the my your our of for mi tu su'.split(' '));

/**
 * Two telling words or more, all that the shorter one has: "Transfer PIN" of "Number Transfer PIN". Not
 * where a word more does away with the thing, or only tells about it.
 */
function isPart(wanted: string, actual: string): boolean {
  const [one, other] = [partsOf(wanted), partsOf(actual)];
  const more = [...one, ...other].filter((word) => !one.includes(word) || !other.includes(word));
  if (more.some((word) => isAboutIt(word) || undoing.has(word))) return false;
  const [a, b] = [wordsOf(wanted), wordsOf(actual)];
  return Math.min(a.size, b.size) >= 2 && shareOf(a, b) === 1;
}

/** More than half of the shorter name's words, little ones left out: "Orders" and "Returns & Orders". */
function shareWords(a: string, b: string): boolean {
  return shareOf(wordsOf(a), wordsOf(b)) > 0.5;
}
