import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhCN: SameMessages<typeof en> = {
  callFrom: '我从哪里打',
  noSearch:
    '号码只用这里的、账单上的或运营商官网的。不要上网搜：搜出来的可能是骗子放的假客服电话。',
  guessed: '按这台电脑的时钟猜的，不对就另选。',
  elsewhere: ({ country }) => `这台电脑用的是${country}的时间。如果从那里打，请在上面选它。`,
  likely: '常用',
  others: '其他全部',
  somewhere: '美国以外的地方',

  wayUsPhone: '用美国的电话打',
  wayOwnPhone: '用装着这家运营商 SIM 卡的手机打',
  wayRoaming: '在国外用美国手机漫游打',
  wayWifi: '用美国手机的 Wi-Fi 通话打',
  wayLocal: ({ country }) => `用${country}的电话打`,
  wayLocalAbroad: '用国外当地的电话打',
  wayVoip: '用网络电话应用打',

  whenUsPhone: '美国的任何电话都行：自己的、座机、朋友的。',
  whenOwnPhone: '只能在美国，用有这家运营商服务的手机拨。',
  whenRoaming: '美国线路在那里还能用时才行。',
  whenWifi: '美国线路还能用，而且事先打开过 Wi-Fi 通话才行。',
  whenLocal: ({ prefix }) => `座机、手机都行。用手机时，把 ${prefix} 换成 + 也一样。`,
  whenLocalAsUs: '座机、手机都行，跟在美国一样拨。',
  whenLocalPlus: '用手机拨，开头的 + 不能少。',
  whenLandline: ({ codes }) => `用手机拨。座机要把 + 换成电话公司自己的国际冠码：${codes}。`,
  whenLandlineAsk: '用手机拨。座机要把 + 换成电话公司自己的国际冠码。',
  whenVoip: '要还能打美国普通号码的应用，开头加 +1。',

  otherWays: '别的拨法和注意事项',
  more: '再多看一些',

  holidayNext: ({ date }) =>
    `没查到这家运营商在美国节假日有没有人接。下一个节假日是 ${date}，最好换一天打。`,
  holidayToday: '今天是美国的节假日，没查到这家运营商今天有没有人接。没人接就明天再打。',

  goodOpen: ({ mine, there, zone }) =>
    `现在有人接。人少的时候：你这里 ${mine}（当地${zone} ${there}）`,
  goodUnsure: '这家运营商的客服时间我们没能确认。美国时间工作日上午多半有人接。',

  menuTitle: '语音菜单听得懂的词',
  menuNote: '一次只说一个；最后一个可以反复说，直到真人来接。',
};
