/** Patterns for what a text claims: numbers nobody vouches for, and the two errors of the articles. */

const phone = /\+?\d[\d\-.() ]{5,}\d|\*\d{3}|#\d{3}|(?<![\d\-])611(?!\d)/;
const amount = /[$＄€£¥]\s?\d|\d\s?(?:USD|dollars?|cents?|美元|美金|块|元)/i;
const unit = '(?:business |working )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';
const words = 'two|three|four|five|six|seven|eight|nine|ten|fourteen|thirty|sixty|ninety';
const span = new RegExp(`\\b(?:\\d+|${words})[ -]${unit}\\b`, 'i');
const spanChinese =
  /[\d〇一二两兩三四五六七八九十百]+\s?个?個?(?:工作日|小时|小時|分钟|分鐘|天|日|周|週|星期|月|年)/;
const spanHarmless =
  /星期[一二三四五六日]|[周週][一二三四五六日]|一[天日年]|每?[一]个?個?[月周週]/g;
const date =
  /\b(?:19|20)\d{2}\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/;

/** What a text states that only a source may state: a phone number, an amount, a span or a date. */
export function findNumberClaim(text: string): string | undefined {
  const plain = text.replaceAll(spanHarmless, '');
  for (const pattern of [phone, amount, span, spanChinese, date]) {
    const hit = pattern.exec(plain);
    if (hit !== null) return hit[0];
  }
  return undefined;
}

const warns = /\bnot\b|n['’]t\b|warning|不是|注意|[别別]/i;
const namesInternetLine = /internet|landline|宽带|座机|網路|市話/i;
const rightLine = /800-331-0500/;

/** True where the text gives AT&T's internet line without warning of it or naming the right one. */
export function sendsToInternetLine(text: string): boolean {
  if (!/288[-. ]?2020/.test(text)) return false;
  return !warns.test(text) && !(namesInternetLine.test(text) && rightLine.test(text));
}

const accountNumber = /account number|账户号码|帳戶號碼/i;
const simSerial =
  /SIM(?: card)?(?:['’]s)? (?:serial|number)|ICCID|(?:on|of) the (?:back of the )?SIM|序列号|序號|SIM 卡[上背]|SIM 卡.{0,6}(?:号码|號碼|数字|數字)/i;
const denies = /\bnot\b|n['’]t\b|never|differ|apart|不是|不同|不等于|不等於|并非|並非/i;

/** True where a sentence joins account number and SIM serial without denying that they are one. */
export function takesSimForAccount(text: string): boolean {
  return text
    .split(/[.。！!?？;；]/)
    .some((part) => accountNumber.test(part) && simSerial.test(part) && !denies.test(part));
}
