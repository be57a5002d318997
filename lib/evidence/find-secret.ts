/** Finds in what a person writes what has no place in the log: it could be used to enter an account. */

export type Secret = 'card' | 'ssn' | 'pin';

const gap = String.raw`[\s._\-–—\u200b-\u200f\u2060\ufeff]*`;
const long = new RegExp(String.raw`\d(?:${gap}\d){12,18}`, 'g');
const ssn = /(?<!\d)(?!000|666|9\d\d)\d{3}[-– ]\d{2}[-– ]\d{4}(?!\d)/;
const ssnWord = String.raw`(?:\bSSN\b|social security(?: number)?|社会安全号|社會安全號碼|社安[号號])`;
const namedSsn = new RegExp(
  String.raw`${ssnWord}(?:\W{1,3}(?:last (?:four|4)|digits|is|are|was)\b){0,3}\W{0,8}(?:\d{9}|\d{4})(?!\d)`,
  'iu',
);
const pinWord = String.raw`(?:\bPIN\b|pass ?code|password|\b(?:verification|security|one-time) code|密码|密碼|验证码|驗證碼|PIN ?[码碼])`;
// A day beside the word is no code.
const code = String.raw`(?!(?:19|20)\d\d[\-/.年])(?:\d{4,}|\d(?:[ \-]\d){3,}(?!\d))`;
const pin = new RegExp(
  String.raw`${pinWord}(?: (?:code|number))?\W{0,4}(?:(?:is|was|是|为|為)\W{0,3})?${code}`,
  'iu',
);

/** The first such thing, or null. Digits of a Chinese keyboard count as digits. */
export function findSecret(text: string): Secret | null {
  const plain = text.normalize('NFKC');
  const numbers = (plain.match(long) ?? []).map((found) => found.replaceAll(/\D/g, ''));
  if (numbers.some(isCard)) return 'card';
  if (ssn.test(plain) || namedSsn.test(plain)) return 'ssn';
  return pin.test(plain) ? 'pin' : null;
}

// Luhn's sum: nine of ten other numbers of this length (tracking, IMEI aside) do not have it.
function isCard(digits: string): boolean {
  const sum = [...digits]
    .toReversed()
    .map((digit, at) => Number(digit) * (at % 2 === 0 ? 1 : 2))
    .reduce((total, one) => total + (one > 9 ? one - 9 : one), 0);
  // Card numbers begin with 2 to 6.
  return /^[2-6]/.test(digits) && sum % 10 === 0;
}
