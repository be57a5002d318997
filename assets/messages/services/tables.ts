import type { Tables } from '../../../lib/messages-table.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The words around the accounts bound to the number, in every language. */
export const serviceTables: Tables<typeof en> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
