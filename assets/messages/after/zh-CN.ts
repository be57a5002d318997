import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhCN: SameMessages<typeof en> = {
  afterTitle: '线路结束以后',
  afterIntro:
    '这些步骤从服务结束那天算起，不是从离境那天。最后一步办完之前，都还可能有扣款或退款。',
  datesTitle: '运营商告诉你的两个日期',
  datesIntro: '一知道就填上，下面的日期都会跟着它们算。',
  cardUntil: ({ day }) => `美国的银行卡和账户至少留到 ${day}。`,
  cardUntilReckoned: '这是推算的：所依据的日期还没有最后确定。',
  cardUntilUnknown: '知道服务哪天结束以后，这里会告诉你美国的银行卡要留到什么时候。',
  stepsTitle: '步骤',
  stepsNone: '你的计划里没有线路结束以后的步骤。',

  remindersTitle: '提醒',
  remindersWhat:
    '早上九点提醒，一天最多一次：某一步该开始了、快到最后一天了，以及线路结束以后该回头看看的时候。提醒里只有这一步的名字，没有运营商，也没有号码。',
  remindersNeed:
    '浏览器会问你是否允许销号向导发通知。浏览器开着才会提醒；错过的，下次打开时一次说完。',
  remindMe: '提醒我',
  remindersRefused:
    '浏览器没有允许销号向导发通知，所以提醒没有打开。别的都不受影响：下面的日历文件也能提醒你。',
  remindersRevoked:
    '提醒是开着的，但浏览器已不再允许销号向导发通知。请关掉再打开一次，浏览器会重新问你。',
  nextReminder: '下一次提醒',
  noReminder: '暂时没有可提醒的：还不知道今后的日期。',

  takeAlong: '把计划带走',
  calendarWhat:
    '手机和电脑上的各种日历都能导入的文件：所有有日期、还没办完的步骤，前一天早上响铃。日期变了就再下载导入一次，原来的条目会跟着移动。',
  calendarGet: '下载日历文件',
  calendarNone: '还没有哪一步有日期，暂时没有可放进日历的内容。',
  calendarReady: '日历文件已下载。',
  printWhat: '把整个计划连同电话和来源印在纸上。在打印窗口里也可以选“另存为 PDF”。',
  printIt: '打印计划',

  notifyTitle: '销号向导：计划提醒',
  notifyMore: ({ count }, f) => `还有 ${f.number(count)} 项`,
  remindStart: ({ task }) => `轮到这一步了：${task}`,
  remindLast: ({ task }) => `明天是最后一天：${task}`,
  remindEnded: '线路真的结束了吗？找找确认邮件。',
  remindFinalBill: '最终账单到了吗？请核对并付清。',
  remindCharges: '卡上有没有新的扣款？',
  remindNumberReused: '旧号码可能会分给别人。如果还有账户往那里发验证码，请现在就改掉。',
  remindCredit: '查一下免费的信用报告：有没有你没见过的欠账？',
  remindCard: '如果没有欠款，也没有退款在路上，美国的银行卡可以注销了。',

  calendarName: '销号计划（销号向导）',
  entryFirst: ({ task }) => `开始：${task}`,
  entryLast: ({ task }) => `最后一天：${task}`,
  entryAbout: '为什么做、怎么做：请在浏览器里打开销号向导。',
  entryReckoned: '这个日期是推算的，可能会变。问清运营商的日期，填进去，再下载一次。',

  printTitle: '我的销号计划',
  printedOn: ({ day }) => `截至 ${day}`,
  printIndependent: '由销号向导制作，它不属于任何运营商。不要在这张纸上写 PIN 码、密码或卡号。',
  departure: '离境',
  callDays: '打电话的日子',
  lineEnds: '服务最后一天',
  finalBill: '最终账单',
  notKnown: '还不知道',
  aboutDay: ({ day }) => `约 ${day}`,
  when: '什么时候',
  keep: '留作凭据',
  whom: '找谁',
  firstSettle: '要先办好',
};
