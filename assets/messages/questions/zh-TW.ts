import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

/** 繁體中文（臺灣）。 */
export const zhTW: SameMessages<typeof en> = {
  changeTitle: '你的回答',
  more: '再答幾項，日期會更準；不答也有計畫。',
  earlier: ({ count }, f) => `前面 ${f.number(count)} 項回答`,
  next: '下一題',
  notYet: '還沒決定',
  readyTitle: '問完了，計畫排好了',
  readyNote: '上面每一項都還能改，現在改、之後改都可以。',
  needed: '這一步需要知道：',
  keep: '記下來',
  clear: '清除這個回答',
  clearThis: ({ question }) => `清除這個回答：${question}`,
  kept: ({ answer }) => `已記下：${answer}`,
  sentences: ({ first, second }) => `${first}${second}`,
  look: '再看一下',
  lookAt: ({ question }) => `再看一下：${question}`,
  contradiction: '有兩個回答對不起來',
  stale: '之前的回答現在用不上了，請再答一次。',
  notKept: '這次沒有記下來。',
  stillKept: ({ answer }) => `仍然是：${answer}。`,

  cycleDay: ({ day }) => `每月 ${day} 號`,
  cycleDayShort: ({ day }) => `每月 ${day} 號；沒有這一天的月份算最後一天`,
  months: ({ count }, f) => `${f.number(count)} 個月`,
  past: ({ date }) => `${date}（已經過了）`,

  hintDate: '已經過去的日子也可以填。',
  hintCycleDay: '填 1 到 31 的數字',
  hintMoney: '美元，例如 1234.50',
  hintCount: '填月數',

  dateIncomplete: '日期還不完整：年、月、日都要有。',
  dateAmbiguous: '分不出哪個是月、哪個是日，請寫成 2026-12-01 這樣。',
  dateNone: '日曆上沒有這一天，請再看一下。',
  dateFar: '這一天離現在有好幾年，年份寫對了嗎？',
  cycleDayNot: '只要寫幾號，用數字寫，例如 12。',
  cycleDayNone: '每個月只有 1 到 31 號。',
  countNot: '請寫月數，例如 12。',
  countWhole: '請寫整數個月。',
  countMany: '超過五年了，請再看一下。',
  moneyNot: '請寫金額，例如 1234.50。',
  moneyAmbiguous: '這個金額有兩種讀法，請寫成 1234.50 這樣。',
  moneyLarge: '電話費不會有這麼多。帳戶號碼、卡號不要寫在這裡。',
  moneyNegative: '金額不用寫負號。',
};
