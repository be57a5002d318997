/** Words for dossiers in tests: a key is its own word. */
import type { DossierWords } from '../../../lib/dossier/words.ts';

export const words: DossierWords = {
  locale: 'zh-CN',
  en: (key) => `EN ${key}`,
  own: (key) => `ZH ${key}`,
};
