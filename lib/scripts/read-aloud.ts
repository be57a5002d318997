/** How names, numbers, dates and amounts are said so that they are understood on a bad line. */
import { readDay } from '../dates/day.ts';

const words =
  'Apple Boy Cat Dog Easy Frank George Henry Ida John King Larry Mary Nancy Ocean Peter Queen Robert Sam Tom Uncle Victor William X-ray Yellow Zebra'.split(
    ' ',
  );
const digits = 'zero one two three four five six seven eight nine'.split(' ');
const marks: Readonly<Record<string, string>> = {
  '@': 'at',
  '.': 'dot',
  _: 'underscore',
  '-': 'dash',
  '+': 'plus',
  '#': 'pound sign',
  "'": 'apostrophe',
  '/': 'slash',
};

/** "L as in Larry, I as in Ida": letters, digits and marks one by one. What cannot be said is left out. */
export function spellOut(text: string): string {
  return [...plainLatin(text)].flatMap(spellOne).join(', ');
}

/** "zero one two": one digit after the other, in the groups in which it was written. */
export function digitByDigit(text: string): string {
  const groups = text.normalize('NFKC').match(/\d+/g) ?? [];
  return groups
    .map((group) => [...group].map((digit) => digits[Number(digit)]).join(' '))
    .join(', ');
}

/** "May seventh, twenty twenty-seven"; undefined where it is no day. */
export function sayDay(day: string): string | undefined {
  if (readDay(day) === undefined) return undefined;
  const at = new Date(`${day}T12:00:00Z`);
  const month = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(at);
  return `${month} ${ordinal(at.getUTCDate())}, ${sayYear(at.getUTCFullYear())}`;
}

/** "forty-two dollars and sixteen cents". */
export function sayMoney(cents: number): string {
  const [whole, rest] = [Math.floor(cents / 100), cents % 100];
  const dollars = `${sayNumber(whole)} ${whole === 1 ? 'dollar' : 'dollars'}`;
  return rest === 0
    ? dollars
    : `${dollars} and ${sayNumber(rest)} ${rest === 1 ? 'cent' : 'cents'}`;
}

/** The spelling alphabet: "A as in Apple". */
export const alphabet: readonly string[] = words.map((word) => `${word[0]} as in ${word}`);

function spellOne(sign: string): string[] {
  if (/[a-z]/i.test(sign)) return [alphabet[sign.toUpperCase().charCodeAt(0) - 65]!];
  if (/\d/.test(sign)) return [digits[Number(sign)]!];
  if (sign === ' ') return ['space'];
  const mark = marks[sign];
  return mark === undefined ? [] : [mark];
}

// "José" is spelled with the letters that an American keyboard has.
function plainLatin(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').trim();
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
  twenty: 'twentieth',
  thirty: 'thirtieth',
};

function sayNumber(value: number): string {
  if (value < 20) return small[value]!;
  if (value < 100) return `${tens[Math.floor(value / 10) - 2]}${joined(value % 10, '-')}`;
  if (value < 1000) return `${small[Math.floor(value / 100)]} hundred${joined(value % 100, ' ')}`;
  return `${sayNumber(Math.floor(value / 1000))} thousand${joined(value % 1000, ' ')}`;
}

function joined(rest: number, by: string): string {
  return rest === 0 ? '' : `${by}${sayNumber(rest)}`;
}

function ordinal(day: number): string {
  const said = sayNumber(day).split('-');
  const last = said.pop()!;
  return [...said, ordinals[last] ?? `${last}th`].join('-');
}

function sayYear(year: number): string {
  const rest = year % 100;
  if (rest === 0) return sayNumber(year);
  return `${sayNumber(Math.floor(year / 100))} ${rest < 10 ? `oh ${sayNumber(rest)}` : sayNumber(rest)}`;
}
