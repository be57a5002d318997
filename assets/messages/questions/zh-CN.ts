import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

/** 简体中文。 */
export const zhCN: SameMessages<typeof en> = {
  changeTitle: '你的回答',
  more: '再答几条，日期会更准；不答也有计划。',
  earlier: ({ count }, f) => `前面 ${f.number(count)} 条回答`,
  next: '下一题',
  notYet: '还没定',
  readyTitle: '问完了，计划排好了',
  readyNote: '上面每一条都还能改，现在改、以后改都行。',
  needed: '这一步需要知道：',
  keep: '记下',
  clear: '清除这个回答',
  clearThis: ({ question }) => `清除这个回答：${question}`,
  kept: ({ answer }) => `已记下：${answer}`,
  sentences: ({ first, second }) => `${first}${second}`,
  look: '再看一下',
  lookAt: ({ question }) => `再看一下：${question}`,
  contradiction: '有两个回答对不上',
  stale: '以前的回答现在用不上了，请再答一次。',
  notKept: '这次没有记下。',
  stillKept: ({ answer }) => `仍然是：${answer}。`,

  cycleDay: ({ day }) => `每月 ${day} 号`,
  cycleDayShort: ({ day }) => `每月 ${day} 号；没有这一天的月份算最后一天`,
  months: ({ count }, f) => `${f.number(count)} 个月`,
  past: ({ date }) => `${date}（已经过了）`,

  hintDate: '已经过去的日子也可以填。',
  hintCycleDay: '填 1 到 31 的数字',
  hintMoney: '美元，例如 1234.50',
  hintCount: '填月数',

  dateIncomplete: '日期还不完整：年、月、日都要有。',
  dateAmbiguous: '分不清哪个是月、哪个是日，请写成 2026-12-01 这样。',
  dateNone: '日历上没有这一天，请再看一下。',
  dateFar: '这一天离现在有好几年，年份写对了吗？',
  cycleDayNot: '只写几号就行，要写数字，例如 12。',
  cycleDayNone: '每月只有 1 到 31 号。',
  countNot: '请写月数，例如 12。',
  countWhole: '请写整数个月。',
  countMany: '超过五年了，请再看一下。',
  moneyNot: '请写金额，例如 1234.50。',
  moneyAmbiguous: '这个金额有两种读法，请写成 1234.50 这样。',
  moneyLarge: '话费不会有这么多。账户号码、卡号不要写在这里。',
  moneyNegative: '金额不用写负号。',
};
