import type { StateAnswer } from '../../lib/messages.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { useWords } from '../words/words.tsx';

/** What is wrong with what is kept, above everything else. */
export function KeptNotices(props: {
  trouble: StateAnswer['trouble'];
  /** The last change was not saved. */
  failed: boolean;
  /** The user has read about the trouble. */
  onDismiss(): void;
}) {
  const { t } = useWords();
  const { trouble, failed, onDismiss } = props;
  return (
    <>
      {trouble !== null && (
        <Notice tone="caution">
          <p>{t(trouble === 'corrupted' ? 'troubleCorrupted' : 'troubleNewer')}</p>
          <Button onPress={onDismiss}>{t('understood')}</Button>
        </Notice>
      )}
      {failed && (
        <Notice tone="danger">
          <p>{t('failed')}</p>
        </Notice>
      )}
    </>
  );
}
