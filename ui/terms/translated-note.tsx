import { showOriginal } from '../../lib/show-original.ts';
import { Notice } from '../controls/notice.tsx';
import { useWords } from '../words/words.tsx';
import { useTermWords } from './use-term-words.ts';

/** The list of a translated page: whose words they are now, and how to have the carrier's own again. */
export function TranslatedNote() {
  const t = useTermWords();
  const { locale } = useWords();
  return (
    <Notice tone="caution">
      <p>
        {t('translatedList')}
        {locale === 'en' && ' '}
        {t(showOriginal(navigator.userAgent))}
      </p>
    </Notice>
  );
}
