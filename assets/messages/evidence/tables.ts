import type { Tables } from '../../../lib/messages-table.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The words of the proof in every language. */
export const evidenceTables: Tables<typeof en> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
