import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhTW: SameMessages<typeof en> = {
  menu: '保留這一頁的截圖…',
  take: '保留這一頁的截圖',
  beside: '在網頁旁邊開啟計畫',
  besideCall: '在網頁旁邊打電話或聊天',
  besideNot: '瀏覽器沒有開啟側邊面板。請按下面的「完整計畫」，它會在分頁裡開啟。',

  faultTitle: '沒有截圖',
  faultNotCarrier: '只能擷取電信業者自己的網頁。先開啟電信業者的那一頁，再試一次。',
  faultSignIn:
    '這一頁要輸入密碼或驗證碼，所以不截圖。如果上面寫了以後用得到的內容，請到「證據」裡記一筆。',
  faultNoAccess:
    '瀏覽器沒有允許。先點一下電信業者的網頁，再從工具列上的銷號嚮導按鈕試一次。學校或公司的電腦可能關閉了這項功能。',
  faultTooOld: '這個瀏覽器做不到。請更新瀏覽器，或改用電腦內建的截圖功能。',
  faultUnsettled: '網頁還在變動，或者沒有回應。等它穩定下來，留在那個分頁，再試一次。',
  faultGone:
    '這裡已經沒有圖片了。圖片只放在記憶體裡，關閉或重新載入這一頁、關閉瀏覽器，它就沒了。請再擷取一次。',

  title: '遮住不該讓人看到的',
  intro:
    '這張圖片還沒有儲存。把帳戶號碼、電話號碼、姓名、地址、卡號都畫框遮住。儲存之後，框底下的內容就再也找不回來。',
  found: ({ count }, f) =>
    `可能是號碼、電子郵件或輸入欄位的 ${f.number(count)} 處已經遮好。請檢查一遍，再自己找找姓名和地址。`,
  picture: '圖片',
  boxName: ({ at, count }) => `第 ${at} 個框，共 ${count} 個`,
  addBox: '加一個框',
  removeBox: '拿掉這個框',
  removed: ({ count }) => `框已拿掉，還剩 ${count} 個`,
  fullSize: '原始大小',
  keys: ({ size, remove }) =>
    `用鍵盤：按「加一個框」，方向鍵移動，${size} 加方向鍵改大小，${remove} 拿掉。`,
  look: '看看會儲存什麼',
  nothing: '沒有要遮的',
  throwAway: '不要這張圖片',
  leaving: '儲存之前離開這一頁，圖片就沒了。',

  previewTitle: '會儲存的就是這張',
  previewBoxes: ({ count }, f) => `${f.number(count)} 個框已經成為圖片的一部分，拿不掉了。`,
  previewBare: '圖片裡什麼都沒遮。拿到證據冊連同原件的人會看到全部內容。',
  keep: '儲存',
  back: '再改改框',
  unburned:
    '這個瀏覽器為了防追蹤會改動圖片，無法保證框真的遮住了內容。什麼都沒有儲存。請為銷號嚮導關閉這項保護，或用其他程式遮好、存好，再當作檔案加入。',

  keptTitle: ({ name }) => `已存好：${name}`,
  keptWhere: '它在「證據」的清單裡，框已經在圖片裡面。',
  thrownTitle: '沒有保留',
  thrownNote: '什麼都沒有儲存。',
  backTo: ({ host }) => `回到 ${host}`,
  toLog: '去看清單',

  howTitle: '擷取電信業者的網頁',
  howWhen: '值得留下的：方案和價格、手機分期餘額、「自動扣款已關閉」、送出的申請、餘額為零。',
  howPopup: ({ take }) => `在電信業者的網頁上，按工具列裡的銷號嚮導按鈕，再按「${take}」。`,
  howMenu: ({ menu }) => `或者在網頁上按右鍵，選「${menu}」。`,
  howKeys: ({ keys }) => `或者按 ${keys}。`,
  howNoKeys: '或者用鍵盤：這個瀏覽器還沒有設定快速鍵。',
  howSet: '設定快速鍵',
  howThen: '先遮住不該讓人看到的，然後才儲存。',
};
