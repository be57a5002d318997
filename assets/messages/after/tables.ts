import type { Tables } from '../../../lib/messages-table.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** Words of reminders, the calendar file and the printed plan in every language. */
export const afterTables: Tables<typeof en> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
