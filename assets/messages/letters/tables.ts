import type { Tables } from '../../../lib/messages-table.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The words of the letters in every language. */
export const letterTables: Tables<typeof en> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
