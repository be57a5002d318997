import type { Tables } from '../../../lib/messages-table.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The words of dialling and of the hours in every language. */
export const contactsTables: Tables<typeof en> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
