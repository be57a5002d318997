/** How people call what could be used to enter an account, and how a short code is written. */

export type Secret = 'card' | 'ssn' | 'pin';

/** Where such a thing stands in a text. */
export interface Found {
  kind: Secret;
  from: number;
  to: number;
}

export const ssnWord = String.raw`(?:\bSSN\b|\bsocial(?: security)?\b(?! media)|社会安全号[码碼]?|社會安全號碼|社安[号號][码碼]?)`;

// “Code” alone is a secret; a ZIP code is none, and what a confirmation code is nobody knows.
const otherCode = String.raw`(?<!\b(?:zip|postal|post|area|country|dial(?:ing)?|error|promo|promotion|promotional|discount|coupon|reference|confirmation|tracking|source|short|QR|bar|order|case|offer|sort|dress)[ -]?)`;
/** The name of a PIN, a password or a code. */
export const word = String.raw`(?:\bPINs?\b|\bpass ?codes?\b|\bpasswords?\b|\bOTP\b|${otherCode}\bcode\b|密码|密碼|验证码|驗證碼|动态码|動態碼|校验码|PIN ?[码碼])`;

const number = 'zero|oh|one|two|three|four|five|six|seven|eight|nine';
// Amounts, days, times, phone numbers and spans of time are no codes.
const digits = String.raw`(?<![$€£¥\d]|\d[.,:/\-])(?!(?:19|20)\d\d[\-/.年])(?:[A-Z]-)?(?:\d{3}[ \-]\d{3}|\d{2}(?:[ \-]\d{2}){1,3}|\d{4,}|\d(?:[ \-]\d){3,11})(?!\d|[.,:/\-]\d|%|\s?(?:USD|dollars?|days?|hours?|minutes?|digits?|年|元|美元|美金|天|位))`;
/** A short code: in digits, or each of them said. */
export const code = String.raw`(?:${digits}|\b(?:${number})(?:[ ,\-]{1,2}(?:${number})){3,11}\b|[〇零一二三四五六七八九]{4,12})`;
