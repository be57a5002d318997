import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhCN: SameMessages<typeof en> = {
  menu: '保留这一页的截图…',
  take: '保留这一页的截图',
  beside: '在网页旁边打开计划',
  besideCall: '在网页旁边打电话或聊天',
  besideNot: '浏览器没有打开侧边栏。请按下面的“全部计划”，它会在标签页里打开。',

  faultTitle: '没有截图',
  faultNotCarrier: '只能给运营商自己的网页截图。先打开运营商的那一页，再试一次。',
  faultSignIn:
    '这一页要输入密码或验证码，所以不截图。如果上面写了以后用得着的内容，请到“证据”里记一笔。',
  faultNoAccess:
    '浏览器没有允许。先点一下运营商的网页，再从工具栏上的销号向导按钮试一次。学校或公司的电脑可能关掉了这项功能。',
  faultTooOld: '这个浏览器做不到。请更新浏览器，或者用电脑自带的截图功能。',
  faultUnsettled: '网页还在变化，或者没有回应。等它稳定下来，停留在那个标签页，再试一次。',
  faultGone:
    '这里已经没有图片了。图片只放在内存里，关闭或重新加载这一页、关闭浏览器，它就没了。请再截一次。',

  title: '遮住不该让人看到的',
  intro:
    '这张图片还没有保存。把账户号码、电话号码、姓名、地址、卡号都画框遮住。保存之后，框下面的内容就再也找不回来。',
  found: ({ count }, f) =>
    `可能是号码、邮箱或者输入框的 ${f.number(count)} 处已经遮好。请检查一遍，再自己找找姓名和地址。`,
  picture: '图片',
  boxName: ({ at, count }) => `第 ${at} 个框，共 ${count} 个`,
  addBox: '加一个框',
  removeBox: '去掉这个框',
  removed: ({ count }) => `框已去掉，还剩 ${count} 个`,
  fullSize: '原始大小',
  keys: ({ size, remove }) =>
    `用键盘：按“加一个框”，方向键移动，${size} 加方向键改大小，${remove} 去掉。`,
  look: '看看会保存什么',
  nothing: '没有要遮的',
  throwAway: '不要这张图片',
  leaving: '保存之前离开这一页，图片就没了。',

  previewTitle: '会保存的就是这张',
  previewBoxes: ({ count }, f) => `${f.number(count)} 个框已经成为图片的一部分，去不掉了。`,
  previewBare: '图片里什么都没遮。拿到证据册连同原件的人会看到全部内容。',
  keep: '保存',
  back: '再改改框',
  unburned:
    '这个浏览器为了防跟踪会改动图片，没法保证框真的遮住了内容。什么都没有保存。请为销号向导关掉这项保护，或者用别的程序遮好、存好，再作为文件添加。',

  keptTitle: ({ name }) => `已存好：${name}`,
  keptWhere: '它在“证据”的列表里，框已经在图片里面。',
  thrownTitle: '没有保留',
  thrownNote: '什么都没有保存。',
  backTo: ({ host }) => `回到 ${host}`,
  toLog: '去看列表',

  howTitle: '给运营商的网页截图',
  howWhen: '值得留下的：套餐和价格、设备余款、“自动扣款已关闭”、提交的申请、余额为零。',
  howPopup: ({ take }) => `在运营商的网页上，按工具栏里的销号向导按钮，再按“${take}”。`,
  howMenu: ({ menu }) => `或者在网页上点右键，选“${menu}”。`,
  howKeys: ({ keys }) => `或者按 ${keys}。`,
  howNoKeys: '或者用键盘：这个浏览器还没有设快捷键。',
  howSet: '设一个快捷键',
  howThen: '先遮住不该让人看到的，然后才保存。',
};
