import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhCN: SameMessages<typeof en> = {
  menu: '解释“%s”',

  title: '运营商网页上的词语',
  intro: '打开运营商的网页，这里就列出页面上那些决定“这一点要付什么代价”的词。别的词可以直接查。',
  onPage: ({ host }) => `当前网页：${host}`,

  marks: '在运营商网页上标出',
  off: '不标',
  key: '要紧的',
  all: '全部',
  offNote: '网页上什么都不标，按危险按钮也不提醒；列表照常。',
  keyNote: '和钱、号码、身份有关的词加点线，停在上面就看到意思。',
  allNote: '我们认得的词全都加点线，页面会比较满。',

  explainSelected: '解释我选中的文字',
  explainHow: '看不懂整句？选中它再打开这里，或者',
  explainPaste: '粘贴一句',
  explainLink: '解释一整句话',

  explainTitle: '解释一句话',
  explainIntro:
    '先讲清里面要紧的词；浏览器自己会翻译的话，再看整句译文。这句话不会发到任何地方，也不会保存。',
  backToWords: '页面上的全部词语',
  paste: '粘贴或输入这句话',
  explain: '解释',
  sentence: '这句话',
  another: '换一句',
  nothingSelected:
    '这里还没有选中的文字。在运营商的网页上选中一句话，点右键，再点“解释”；也可以粘贴到下面。网页输入框里填的内容，我们一律不读。',
  cut: '内容比较长，只解释了前面一部分。',
  inIt: '里面的词',
  noTerms: '里面没有我们认识的词。',
  isChinese:
    '这已经是中文了，而我们的词表是英文的。如果是浏览器翻译了网页，请先显示原文，再选中这句话。',

  wholeTitle: '整句话',
  onDevice: '浏览器可以就在这台电脑上翻译，内容不会发出去。',
  packNeeded:
    '浏览器可以就在这台电脑上翻译，句子不会发出去。不过要先从浏览器厂商那里下载一个语言包，只下载一次。它可能不小，最好连着 Wi-Fi。',
  packComing: '浏览器已经在下载语言包了。',
  translate: '翻译整句',
  download: '下载并翻译',
  fetching: ({ percent }, f) => `正在下载语言包：${f.number(percent)}%`,
  starting: '浏览器正在准备…',
  working: '正在翻译…',
  cancel: '取消',
  stopped: '已停下。',
  machine: '这是浏览器在这台电脑上做的机器翻译。和上面的词语解释不一致时，以上面的为准。',
  missing:
    '这个浏览器不会在本机翻译，所以只解释词语。电脑版 Chrome 138、Edge 148 以及更新的版本可以。',
  unavailable: '浏览器说，在这台电脑上没法把英文译成中文，所以只解释词语。',
  packFailed:
    '浏览器没能准备好翻译功能。请检查网络和磁盘剩余空间，然后再试一次。上面的词语解释不受影响。',
  textFailed: '浏览器没能翻译这段文字。上面的词语解释不受影响。',
  again: '再试一次',

  translatedList: '浏览器翻译了这一页，现在页面上是翻译软件用的词。这里只能找到还是英文的部分。',
  originalChrome: '看原文：点地址栏右端的翻译图标，再选“英语”。',
  originalEdge: '看原文：点地址栏右端的翻译图标，再选“显示原文”。',
  originalFirefox: '看原文：点地址栏里的翻译图标，再选“显示原文”。',
  originalOther: '看原文：在浏览器的翻译菜单里选“显示原文”。',
};
