import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhTW: SameMessages<typeof en> = {
  callFrom: '我從哪裡打',
  noSearch:
    '號碼只用這裡的、帳單上的或電信業者官網的。不要上網搜尋：搜到的可能是詐騙放的假客服電話。',
  guessed: '依這台電腦的時鐘猜的，不對就另外選。',
  elsewhere: ({ country }) => `這台電腦用的是${country}的時間。如果從那裡打，請在上面選它。`,
  likely: '常用',
  others: '其他全部',
  somewhere: '美國以外的地方',

  wayUsPhone: '用美國的電話打',
  wayOwnPhone: '用裝著這家電信業者 SIM 卡的手機打',
  wayRoaming: '在國外用美國手機漫遊打',
  wayWifi: '用美國手機的 Wi-Fi 通話打',
  wayLocal: ({ country }) => `用${country}的電話打`,
  wayLocalAbroad: '用國外當地的電話打',
  wayVoip: '用網路電話 App 打',

  whenUsPhone: '美國的任何電話都可以：自己的、市話、朋友的。',
  whenOwnPhone: '只能在美國，用有這家電信業者服務的手機撥。',
  whenRoaming: '美國門號在那裡還能用時才行。',
  whenWifi: '美國門號還能用，而且事先開啟過 Wi-Fi 通話才行。',
  whenLocal: ({ prefix }) => `市話、手機都可以。用手機時，把 ${prefix} 換成 + 也一樣。`,
  whenLocalAsUs: '市話、手機都可以，跟在美國一樣撥。',
  whenLocalPlus: '用手機撥，開頭的 + 不能少。',
  whenLandline: ({ codes }) => `用手機撥。市話要把 + 換成電信業者自己的國際冠碼：${codes}。`,
  whenLandlineAsk: '用手機撥。市話要把 + 換成電信業者自己的國際冠碼。',
  whenVoip: '要還能撥打美國一般號碼的 App，開頭加 +1。',

  otherWays: '其他撥法和注意事項',
  more: '再多看一些',

  holidayNext: ({ date }) =>
    `沒查到這家電信業者在美國國定假日有沒有服務。下一個假日是 ${date}，最好改天打。`,
  holidayToday: '今天是美國的國定假日，沒查到這家電信業者這天有沒有服務。沒人接就明天再打。',

  goodOpen: ({ mine, there, zone }) =>
    `現在有服務。人少的時候：你這裡 ${mine}（當地${zone} ${there}）`,
  goodUnsure: '這家電信業者的服務時間我們沒能確認。美國時間平日上午多半有人接。',

  menuTitle: '語音選單聽得懂的詞',
  menuNote: '一次只說一個；最後一個可以重複說，直到真人來接。',
};
