import type { GlossMessages } from './tables.ts';

export const zhCN: GlossMessages = {
  danger: '小心',
  press: '按下去会怎样',
  label: '销号向导：这个词的意思',
};
