import { Notice } from '../controls/notice.tsx';
import { useWords } from '../words/words.tsx';

/** Nothing can be read, so nothing can be shown: say so. */
export function Unreachable() {
  const { t } = useWords();
  return (
    <main>
      <Notice tone="caution">
        <p>{t('unreachable')}</p>
      </Notice>
    </main>
  );
}
