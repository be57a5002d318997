import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhCN: SameMessages<typeof en> = {
  press: '点这里',
  lookFor: '在页面上找',
  openFirst: '先打开这里',
  leadsTo: ({ place }) => `通往：${place}`,
  turnsLeft: ({ count }) => `还要点 ${count} 下`,
  lastTurn: '最后一下',
  whyNone: '这一页上还没看到它，可能还在加载。',
  whyWeak: '有一个很像，但我不敢肯定。请你对照文字再点。',
  whyTie: '有两个一模一样的，所以我一个都不指。请选页面正中那个。',
  whyHidden: '它在页面上，但现在看不见，可能收在没打开的菜单里。',
  whyCovered: '有东西挡住了它。请先关掉横幅或弹窗。',
  byUser: '这一步只有你能做',
  byUserHint: '你输入的内容我不会读。登录后我会接着带路。',
  officialHost: ({ host }) => `官方网址：${host}`,
  arrived: '到了',
  noWay: '从这一页我不知道怎么走了',
  noWayHint: '点浏览器工具栏上的“销号向导”，里面有官方网址和电话。',
  arrivedHint: '在这里办完，再到“销号向导”里打勾。',
  loading: '页面还在加载',
  translated: '浏览器翻译了这一页。选“显示原文”，我能指得更准。',
  showMe: '带我去看',
  hideNow: '先收起来',
  hideSite: '本站不再显示',
  label: '销号向导',
};
