/** Why the guide rings a control, or none. Base of the other languages. */
import type { MessageTable } from '../../../lib/messages-table.ts';

export const en = {
  here: 'Why here?',
  not: 'Why is nothing ringed?',

  none: 'I see nothing like it on this page.',
  weak: 'There is something like it, but too little agrees to be sure.',
  tie: 'More than one fits, and I cannot tell which is meant.',
  hidden: 'It is on the page but out of sight.',
  covered: 'Something lies over it.',
  disabled: 'It is greyed out and cannot be pressed now.',
  translated: 'The browser translated this page, so I cannot go by names.',

  nearest: 'Nearest:',
  found: 'Found:',
  unnamed: 'a control without a name',
  agrees: 'Agrees',
  differs: 'Does not',

  name: 'its name',
  nameClose: 'nearly its name',
  href: 'where it leads',
  mark: 'the site’s own mark on it',
  role: 'the kind of control',
  landmark: 'the part of the page',
  heading: 'the heading above it',
  near: 'the words around it',
  beside: 'its neighbours',
  within: 'the box it stands in',
  noName: 'it has no name',

  points: ({ points }: { points: number }, f) => `It has ${f.number(points)} points.`,
  pointsOf: ({ points, enough }: { points: number; enough: number }, f) =>
    `${f.number(points)} points; I ring from ${f.number(enough)}.`,
  ahead: ({ points, lead }: { points: number; lead: number }, f) =>
    `${f.number(points)} points, ${f.number(lead)} ahead of the next.`,
  alone: ({ points }: { points: number }, f) =>
    `${f.number(points)} points, and nothing else here is like it.`,
} as const satisfies MessageTable;
