import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhTW: SameMessages<typeof en> = {
  afterTitle: '門號終止以後',
  afterIntro:
    '這些步驟從服務結束那天算起，不是從離境那天。最後一步辦完之前，都還可能有扣款或退款。',
  datesTitle: '電信業者告訴你的兩個日期',
  datesIntro: '一知道就填上，下面的日期都會跟著調整。',
  cardUntil: ({ day }) => `美國的卡片和銀行帳戶至少留到 ${day}。`,
  cardUntilReckoned: '這是推算的：所根據的日期還沒有最後確定。',
  cardUntilUnknown: '知道服務哪天結束以後，這裡會告訴你美國的卡片要留到什麼時候。',
  stepsTitle: '步驟',
  stepsNone: '你的計畫裡沒有門號終止以後的步驟。',

  remindersTitle: '提醒',
  remindersWhat:
    '早上九點提醒，一天最多一次：某一步該開始了、快到最後一天了，以及門號終止以後該回頭看看的時候。提醒裡只有這一步的名稱，沒有電信業者，也沒有號碼。',
  remindersNeed:
    '瀏覽器會問你是否允許銷號嚮導傳送通知。瀏覽器開著才會提醒；錯過的，下次開啟時一次說完。',
  remindMe: '提醒我',
  remindersRefused:
    '瀏覽器沒有允許銷號嚮導傳送通知，所以提醒沒有開啟。其他都不受影響：下面的行事曆檔案也能提醒你。',
  remindersRevoked:
    '提醒是開著的，但瀏覽器已不再允許銷號嚮導傳送通知。請關掉再開一次，瀏覽器會重新問你。',
  nextReminder: '下一次提醒',
  noReminder: '目前沒有可提醒的：還不知道之後的日期。',

  takeAlong: '把計畫帶著走',
  calendarWhat:
    '手機和電腦上的各種行事曆都能匯入的檔案：所有有日期、還沒辦完的步驟，前一天早上響鈴。日期變了就再下載匯入一次，原本的項目會跟著移動。',
  calendarGet: '下載行事曆檔案',
  calendarNone: '還沒有哪一步有日期，目前沒有可放進行事曆的內容。',
  calendarReady: '行事曆檔案已下載。',
  printWhat: '把整個計畫連同電話和來源印在紙上。在列印視窗裡也可以選「另存為 PDF」。',
  printIt: '列印計畫',

  notifyTitle: '銷號嚮導：計畫提醒',
  notifyMore: ({ count }, f) => `還有 ${f.number(count)} 項`,
  remindStart: ({ task }) => `輪到這一步了：${task}`,
  remindLast: ({ task }) => `明天是最後一天：${task}`,
  remindEnded: '門號真的終止了嗎？找找確認信。',
  remindFinalBill: '最終帳單來了嗎？請核對並繳清。',
  remindCharges: '卡片上有沒有新的扣款？',
  remindNumberReused: '舊門號可能會分給別人。如果還有帳戶往那裡傳驗證碼，請現在就改掉。',
  remindCredit: '查一下免費的信用報告：有沒有你沒看過的欠款？',
  remindCard: '如果沒有欠款，也沒有退款在途，美國的卡片可以停用了。',

  calendarName: '退租計畫（銷號嚮導）',
  entryFirst: ({ task }) => `開始：${task}`,
  entryLast: ({ task }) => `最後一天：${task}`,
  entryAbout: '為什麼做、怎麼做：請在瀏覽器裡打開銷號嚮導。',
  entryReckoned: '這個日期是推算的，可能會變。問清楚電信業者的日期，填進去，再下載一次。',

  printTitle: '我的退租計畫',
  printedOn: ({ day }) => `截至 ${day}`,
  printIndependent: '由銷號嚮導製作，它不屬於任何電信業者。不要在這張紙上寫 PIN 碼、密碼或卡號。',
  departure: '離境',
  callDays: '打電話的日子',
  lineEnds: '服務最後一天',
  finalBill: '最終帳單',
  notKnown: '還不知道',
  aboutDay: ({ day }) => `約 ${day}`,
  when: '什麼時候',
  keep: '留作憑據',
  whom: '找誰',
  firstSettle: '要先辦好',
};
