import type { SameMessages } from '../../../lib/messages-table.ts';
import type { en } from './en.ts';

export const zhCN: SameMessages<typeof en> = {
  here: '为什么圈这里？',
  not: '为什么没有圈？',

  none: '这一页上没看到像它的东西。',
  weak: '有一个有点像，但对得上的太少，没有把握。',
  tie: '不止一个对得上，分不清该点哪一个。',
  hidden: '它在这一页上，但现在看不到。',
  covered: '有东西盖住了它。',
  disabled: '它是灰的，现在点不了。',
  translated: '浏览器翻译了这一页，名称就不能作准了。',

  nearest: '最接近的是：',
  found: '找到的是：',
  unnamed: '一个没有名称的按钮或链接',
  agrees: '对得上',
  differs: '对不上',

  name: '名称',
  nameClose: '名称（差一点）',
  href: '通往的地址',
  mark: '网站给它的内部标记',
  role: '是按钮还是链接',
  landmark: '在页面的哪一块',
  heading: '上方的标题',
  near: '旁边的文字',
  beside: '前后的按钮和链接',
  within: '所在的框',
  noName: '它没有名称',

  points: ({ points }, f) => `它得了 ${f.number(points)} 分。`,
  pointsOf: ({ points, enough }, f) => `${f.number(points)} 分，满 ${f.number(enough)} 分才圈。`,
  ahead: ({ points, lead }, f) => `${f.number(points)} 分，比第二名高 ${f.number(lead)} 分。`,
  alone: ({ points }, f) => `${f.number(points)} 分，这一页上没有第二个像它的。`,
};
