import type { Tables } from '../../../lib/messages-table.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** Why the guide rings a control, or none, in every language. */
export const whyTables: Tables<typeof en> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
