import type { Locale } from '../../../lib/languages.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** Plain text only: they are sent to the page. */
export type GlossMessages = Record<keyof typeof en, string>;

/** The words of the gloss in every language. */
export const glossTables: Record<Locale, GlossMessages> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
