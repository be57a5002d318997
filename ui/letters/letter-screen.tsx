import { tipsOf } from '../../lib/scripts/choose-lines.ts';
import '../after/print.css';
import { TipList } from '../call/tip-list.tsx';
import { Notice } from '../controls/notice.tsx';
import { useWords } from '../words/words.tsx';
import { LetterActions } from './letter-actions.tsx';
import { LetterBlanks } from './letter-blanks.tsx';
import { LetterDoubts } from './letter-doubts.tsx';
import { LetterAnswer, LetterUntil } from './letter-limits.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { LetterSent } from './letter-sent.tsx';
import type { LetterView } from './letter-view.ts';
import { LetterWhere } from './letter-where.tsx';
import { useLetterWords } from './letter-words.ts';
import './letters.css';

/** One letter: when and until when, where to, its blanks, its sentences, and what is done with it. */
export function LetterScreen(props: {
  view: LetterView;
  /** The account is somebody else's. */
  member: boolean;
  listHref: string;
  logHref: string;
}) {
  const { say, locale } = useWords();
  const t = useLetterWords();
  const { view, member } = props;
  const { letter, ask } = view;
  return (
    <div class="letter">
      <header class="stack">
        <p>
          <a href={props.listHref}>← {t('all')}</a>
        </p>
        <h1 class="screen-title">{say(letter.name)}</h1>
        <p>{say(letter.useWhen)}</p>
        <p class="soft">{t('notLegal')}</p>
        {member && (
          <Notice tone="caution">
            <p>{t('member')}</p>
          </Notice>
        )}
        <TipList tips={tipsOf(letter.tips, ask.known)} />
      </header>
      <LetterUntil view={view} />
      <LetterBlanks view={view} />
      <section class="stack">
        <h2>{t('letter')}</h2>
        {locale !== 'en' && <p class="soft">{t('letterNote')}</p>}
        <LetterPaper view={view} />
        <LetterDoubts view={view} />
        <LetterActions view={view} />
      </section>
      <LetterWhere view={view} />
      <LetterSent view={view} logHref={props.logHref} />
      <LetterAnswer view={view} />
    </div>
  );
}
