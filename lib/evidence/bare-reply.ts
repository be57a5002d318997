/** A short code that stands alone in a line of a chat: what somebody answered when asked for it. */
import { code, ssnWord, word, type Found } from './secret-words.ts';

const asksSecret = new RegExp(`${word}|${ssnWord}`, 'iu');
const asksWho = /\bverif(?:y|ication)\b|核实|核實|核對/iu;
const asksSsn = new RegExp(ssnWord, 'iu');
const asksOther =
  /\b(?:reference|confirmation|tickets?|tracking|zip|postal|amount|balance|total|how much|final bill|IMEI|extension)\b|\b(?:case|order|phone|telephone|account|employee|store|house|street|badge)['’]?s? (?:number|no\b|id\b|#)|\b(?:line|number|phone) (?:is |that )?end(?:s|ing)\b|\b(?:my|agent|rep) ID\b|\b(?:what|which) (?:year|date|day)\b|邮编|郵遞|编号|編號|单号|單號|金额|金額|余额|餘額|多少|哪[天年]|日期|尾号|末四|工号|員編/iu;

const time = String.raw`\[?\(?\d{1,2}:\d{2}(?::\d{2})?\s{0,3}(?:[ap]\.?m\.?)?\)?\]?`;
const me = String.raw`(?:you|me|I|myself|customer|client|guest|user|visitor|member|我|你|您|客户|客戶|用户|用戶)`;
const who = new RegExp(
  String.raw`^\s{0,3}(?:${time}\s{0,3}[-–,]?\s{0,3})?(?:(?<name>[\p{L}][\p{L}\p{M} .'’\-]{0,40}?)\s{0,3}(?:${time}\s{0,3})?(?:said)?\s{0,3}[:>])?\s{0,3}`,
  'iu',
);
const isMe = new RegExp(`^(?:${me})?$`, 'iu');
const codes = new RegExp(code, 'giu');
const alone =
  /^(?:(?:sure|ok(?:ay)?|yes|yeah|here(?: it is| you (?:go|are))?|it['’]?s|it is|that['’]?s|(?:the )?last (?:4|four)(?: digits)?(?: are| is)?|是|好的?|这是|這是|收到)[\s,，.:：。!！]{0,4}){0,3}["“'(]?(?<code>(?:[A-Z]-)?(?:\d{3}[ \-]\d{3}|\d{4,8}|\d(?:[ \-]\d){3,7}))["”')]?(?<rest>\s{0,3}[.,，。!！]?\s{0,3}(?:thanks|thank you|please|谢谢|謝謝)?\s{0,3}[.!。！]?)(?<more>\s{0,3}(?:$|[,，;；]|and\b))/iu;
const yearOrDay = /^(?:(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;

/** How many lines before it may hold the question: names and times stand on lines of their own. */
const looksBack = 6;

/**
 * Lines that are nothing but a short code where a code was asked for; `always`: where nothing was
 * asked for, too. What follows a question for something else stays.
 */
export function bareReplies(text: string, always: boolean): Found[] {
  const lines = text.split('\n');
  const asks = lines.map(askIn);
  let start = 0;
  return lines.flatMap((line, at) => {
    const from = start;
    start += line.length + 1;
    const said = who.exec(line)!;
    const { name = '' } = said.groups!;
    const answer = line.slice(said[0].length);
    const match = alone.exec(answer);
    if (match === null) return [];
    const before = asks.slice(Math.max(0, at - looksBack), at);
    const asked = askIn(name) ?? before.findLast((ask) => ask !== null) ?? null;
    const unasked = always && isMe.test(name.trim()) && match[0].length === answer.length;
    if (
      asked === 'other' ||
      (asked === null && !(unasked && !yearOrDay.test(match.groups!['code']!)))
    )
      return [];
    const kind = asked === 'ssn' ? 'ssn' : 'pin';
    // Asked for two things, people write both into one line.
    return [...answer.matchAll(codes)].map(({ index, 0: words }) => {
      const begins = from + said[0].length + index;
      return { kind, from: begins, to: begins + words.length } as const;
    });
  });
}

/** What a line asks for, or the name before a colon. */
function askIn(line: string): 'pin' | 'ssn' | 'other' | null {
  if (asksSecret.test(line)) return asksSsn.test(line) ? 'ssn' : 'pin';
  if (asksOther.test(line)) return 'other';
  return asksWho.test(line) ? 'pin' : null;
}
