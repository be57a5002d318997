import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhTW: SameMessages<typeof en> = {
  menu: '解釋「%s」',

  title: '電信業者網頁上的詞彙',
  intro:
    '開啟電信業者的網頁，這裡就會列出頁面上那些「按下去要付什麼代價」的詞。其他的詞可以直接查。',
  onPage: ({ host }) => `目前網頁：${host}`,

  marks: '在電信業者網頁上標示',
  off: '不標示',
  key: '要緊的',
  all: '全部',
  offNote: '網頁上什麼都不標示，按危險按鈕也不提醒；清單照常。',
  keyNote: '和錢、門號、身分有關的詞加虛線，停在上面就看到意思。',
  allNote: '我們認得的詞全部加虛線，頁面會比較擁擠。',

  explainSelected: '解釋我選取的文字',
  explainHow: '看不懂整句？選取後再打開這裡，或者',
  explainPaste: '貼上一句',
  explainLink: '解釋一整句話',

  explainTitle: '解釋一句話',
  explainIntro:
    '先說明裡面要緊的詞；瀏覽器本身會翻譯的話，再看整句譯文。這句話不會傳到任何地方，也不會儲存。',
  backToWords: '頁面上的全部詞彙',
  paste: '貼上或輸入這句話',
  explain: '解釋',
  sentence: '這句話',
  another: '換一句',
  nothingSelected:
    '這裡還沒有選取的文字。在電信業者的網頁上選取一句話，按右鍵，再按「解釋」；也可以貼到下面。網頁輸入欄裡填的內容，我們一律不讀。',
  cut: '內容比較長，只解釋了前面一部分。',
  inIt: '裡面的詞',
  noTerms: '裡面沒有我們認得的詞。',
  isChinese:
    '這已經是中文了，而我們的詞彙表是英文的。如果是瀏覽器翻譯了網頁，請先顯示原文，再選取這句話。',

  wholeTitle: '整句話',
  onDevice: '瀏覽器可以直接在這台電腦上翻譯，內容不會傳出去。',
  packNeeded:
    '瀏覽器可以直接在這台電腦上翻譯，句子不會傳出去。不過要先從瀏覽器廠商那裡下載一個語言套件，只需下載一次。檔案可能不小，最好連著 Wi-Fi。',
  packComing: '瀏覽器已經在下載語言套件了。',
  translate: '翻譯整句',
  download: '下載並翻譯',
  fetching: ({ percent }, f) => `正在下載語言套件：${f.number(percent)}%`,
  starting: '瀏覽器正在準備…',
  working: '正在翻譯…',
  cancel: '取消',
  stopped: '已停止。',
  machine: '這是瀏覽器在這台電腦上做的機器翻譯。和上面的詞彙說明不一致時，以上面的為準。',
  missing:
    '這個瀏覽器無法在本機翻譯，所以只解釋詞彙。電腦版 Chrome 138、Edge 148 以及更新的版本可以。',
  unavailable: '瀏覽器表示，在這台電腦上無法把英文譯成中文，所以只解釋詞彙。',
  packFailed:
    '瀏覽器沒能準備好翻譯功能。請檢查網路和磁碟剩餘空間，然後再試一次。上面的詞彙說明不受影響。',
  textFailed: '瀏覽器沒能翻譯這段文字。上面的詞彙說明不受影響。',
  again: '再試一次',

  translatedList: '瀏覽器翻譯了這一頁，現在頁面上是翻譯軟體用的詞。這裡只能找到仍是英文的部分。',
  originalChrome: '看原文：點選網址列右端的翻譯圖示，再選「英文」。',
  originalEdge: '看原文：點選網址列右端的翻譯圖示，再選「顯示原文」。',
  originalFirefox: '看原文：點選網址列裡的翻譯圖示，再選「顯示原文」。',
  originalOther: '看原文：在瀏覽器的翻譯選單裡選「顯示原文」。',
};
