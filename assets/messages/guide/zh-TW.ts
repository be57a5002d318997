import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhTW: SameMessages<typeof en> = {
  press: '點這裡',
  lookFor: '請在頁面上找',
  openFirst: '先打開這裡',
  leadsTo: ({ place }) => `會到：${place}`,
  turnsLeft: ({ count }) => `還要點 ${count} 下`,
  lastTurn: '最後一下',
  whyNone: '這個頁面上還沒看到，可能還在載入。',
  whyWeak: '有一個很像，但我沒有把握。請先核對文字再點。',
  whyTie: '有兩個一模一樣，所以我都不指。請選頁面中間的那一個。',
  whyHidden: '它在頁面上，但目前看不到，可能收在沒展開的選單裡。',
  whyCovered: '有東西蓋住它了。請先關掉橫幅或彈出視窗。',
  byUser: '這一步只有你能做',
  byUserHint: '你輸入的內容我不會讀取。登入後我會繼續帶路。',
  officialHost: ({ host }) => `官方網址：${host}`,
  arrived: '到了',
  noWay: '從這個頁面我不知道怎麼走下去',
  noWayHint: '點瀏覽器工具列上的「銷號嚮導」，裡面有官方網址和電話。',
  arrivedHint: '在這裡辦好之後，再到「銷號嚮導」裡打勾。',
  loading: '頁面還在載入',
  translated: '瀏覽器翻譯了這個頁面。選「顯示原文」，我可以指得更準。',
  showMe: '帶我去看',
  hideNow: '先收起來',
  hideSite: '這個網站不再顯示',
  label: '銷號嚮導',
};
