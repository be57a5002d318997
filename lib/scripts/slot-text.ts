/** What a person types into a blank of the script: what it may hold, and why not where it may not. */
import type { Slot } from '../../content-rules/schema.ts';
import { readDayEntry } from '../dates/read-entry.ts';
import type { Day } from '../dates/day.ts';
import { readAmount } from '../money/amount.ts';

/**
 * long-number: it may be a social security, card or account number. secret: it names one, or a PIN.
 * The others: it is not what the blank is for.
 */
export type SlotFault =
  | 'long-number'
  | 'secret'
  | 'not-four'
  | 'not-zip'
  | 'not-email'
  | 'not-phone'
  | 'not-day'
  | 'not-money'
  | 'too-long';

const longest = 80;
const secretWord =
  /\b(?:passcode|password|ssn|social security|cvv|security code)\b|密码|密碼|社会安全|社會安全|社安|信用卡号|信用卡卡號|验证码|驗證碼/i;
// "Pin" is part of many Taiwanese names (Yu-Pin Lin): only beside a digit does it name a code.
const pinWithDigit = /\bpin\b.*\p{Nd}|\p{Nd}.*\bpin\b/iu;
// Codes that turn or hide text: pasted, they would make a line read otherwise than it is.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const joiner = /\u200D/;

/** The text to keep, or why it must not be kept. An empty one clears the blank. */
export function readSlotText(
  { kind, options }: Pick<Slot, 'kind' | 'options'>,
  typed: string,
  today: Day,
): { text: string } | { fault: SlotFault } {
  const text = cleaned(typed);
  if (text === '') return { text };
  if (text.length > longest) return { fault: 'too-long' };
  if (namesSecret(text)) return { fault: 'secret' };
  switch (kind) {
    case 'choice':
      return { text: options?.some(({ id }) => id === text) ? text : '' };
    case 'last4':
      return only(text, /^\d{4}$/, 'not-four');
    case 'zip':
      return only(text, /^\d{5}$/, 'not-zip');
    case 'email':
      return holdsLongNumber(text, 13) ? { fault: 'long-number' } : only(text, email, 'not-email');
    case 'phone':
      return readPhone(text);
    case 'day':
      return readDayText(text, today);
    case 'money':
      return readMoney(text);
    case 'reference':
      return holdsAccountLike(text) ? { fault: 'long-number' } : { text };
    case 'name':
      return holdsLongNumber(text, 9) ? { fault: 'long-number' } : { text };
  }
}

const email = /^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/;

function namesSecret(text: string): boolean {
  return secretWord.test(text) || (pinWithDigit.test(text) && !email.test(text));
}

function cleaned(typed: string): string {
  // Parts of one emoji are held together by a joiner: it stays.
  return typed
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(unseen, (mark) => (joiner.test(mark) ? mark : ''))
    .trim();
}

function only(
  text: string,
  pattern: RegExp,
  fault: SlotFault,
): { text: string } | { fault: SlotFault } {
  return pattern.test(text)
    ? { text }
    : { fault: runs(text).some((run) => run.length > 8) ? 'long-number' : fault };
}

/** Digits with only spaces, dots or dashes between them are one number. */
function runs(text: string): string[] {
  return [...text.matchAll(/\p{Nd}(?:[ .\-–—/]*\p{Nd})*/gu)].map(([run]) =>
    run.replaceAll(/\P{Nd}/gu, ''),
  );
}

function holdsLongNumber(text: string, digits: number): boolean {
  return countDigits(text) >= digits;
}

/**
 * Nine digits are a social security or account number, twelve and more an account or a card. Those of a
 * call have others as often as not, so ten and eleven may stand.
 */
export function holdsAccountLike(text: string): boolean {
  return countDigits(text) >= 13 || runs(text).some((run) => run.length === 9 || run.length >= 12);
}

// Of any script, and whatever stands between them.
function countDigits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

/** False for what no blank of any kind may hold: the last gate before a text is written down. */
export function mayBeKept(text: string): boolean {
  if (text.length > longest || namesSecret(text)) return false;
  if (/^\+/.test(text)) return 'text' in readPhone(text);
  return email.test(text) ? !holdsLongNumber(text, 13) : !holdsAccountLike(text);
}

function readPhone(text: string): { text: string } | { fault: SlotFault } {
  const digits = text.replaceAll(/\D/g, '');
  // Without + it might be anything; a social security number has nine digits.
  const good = /^\+[\d ()\-.]+$/.test(text) && digits.length >= 10 && digits.length <= 15;
  if (good) return { text };
  return { fault: digits.length > 15 ? 'long-number' : 'not-phone' };
}

function readDayText(text: string, today: Day): { text: string } | { fault: SlotFault } {
  const read = readDayEntry(text, today);
  return 'day' in read ? { text: read.day } : { fault: 'not-day' };
}

function readMoney(text: string): { text: string } | { fault: SlotFault } {
  const read = readAmount(text);
  if ('cents' in read) return { text: String(read.cents) };
  return { fault: read.fault === 'too-large' ? 'long-number' : 'not-money' };
}
