import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhTW: SameMessages<typeof en> = {
  here: '為什麼圈這裡？',
  not: '為什麼沒有圈？',

  none: '這個網頁上沒看到像它的東西。',
  weak: '有一個有點像，但符合的地方太少，沒有把握。',
  tie: '符合的不只一個，分不出該點哪一個。',
  hidden: '它在這個網頁上，但現在看不到。',
  covered: '有東西蓋住了它。',
  disabled: '它是灰色的，現在不能點。',
  translated: '瀏覽器翻譯了這個網頁，名稱就不準了。',

  nearest: '最接近的是：',
  found: '找到的是：',
  unnamed: '一個沒有名稱的按鈕或連結',
  agrees: '符合',
  differs: '不符合',

  name: '名稱',
  nameClose: '名稱（差一點）',
  href: '連到的網址',
  mark: '網站給它的內部標記',
  role: '是按鈕還是連結',
  landmark: '在網頁的哪一區',
  heading: '上方的標題',
  near: '旁邊的文字',
  beside: '前後的按鈕和連結',
  within: '所在的框',
  noName: '它沒有名稱',

  points: ({ points }, f) => `它得了 ${f.number(points)} 分。`,
  pointsOf: ({ points, enough }, f) => `${f.number(points)} 分，滿 ${f.number(enough)} 分才會圈。`,
  ahead: ({ points, lead }, f) => `${f.number(points)} 分，比第二名高 ${f.number(lead)} 分。`,
  alone: ({ points }, f) => `${f.number(points)} 分，這個網頁上沒有第二個像它的。`,
};
