import type { Tables } from '../../../lib/messages-table.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The words of the page's words, of a sentence explained, and of translated pages, in every language. */
export const wordsTables: Tables<typeof en> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
