import { Notice } from '../controls/notice.tsx';
import { LetterList, type LetterListProps } from './letter-list.tsx';
import { useLetterWords } from './letter-words.ts';

/** What the letters are for, and all that hold. */
export function LetterHome(
  props: LetterListProps & {
    /** The address named a letter that does not hold, or none at all. */
    gone: boolean;
    /** The line goes on: letters about its end are left out. */
    leftOut: boolean;
    /** The account is somebody else's. */
    member: boolean;
  },
) {
  const t = useLetterWords();
  const { gone, leftOut, member } = props;
  return (
    <>
      <h1 class="screen-title">{t('title')}</h1>
      <p>{t('intro')}</p>
      <p class="soft">{t('notLegal')}</p>
      {gone && <p role="status">{t('gone')}</p>}
      {member && (
        <Notice tone="caution">
          <p>{t('member')}</p>
        </Notice>
      )}
      <LetterList {...props} />
      {leftOut && <p class="soft">{t('someLeftOut')}</p>}
    </>
  );
}
