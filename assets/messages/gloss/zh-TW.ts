import type { GlossMessages } from './tables.ts';

export const zhTW: GlossMessages = {
  danger: '小心',
  press: '按下去會怎樣',
  label: '銷號嚮導：這個詞的意思',
};
