import type { Tables } from '../../../lib/messages-table.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

export type GuideMessages = typeof en;
export const guideMessages: Tables<GuideMessages> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
