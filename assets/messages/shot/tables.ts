import type { Tables } from '../../../lib/messages-table.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The words of the screenshot in every language. */
export const shotTables: Tables<typeof en> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
