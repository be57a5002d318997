import type { Term } from '../../content-rules/schema.ts';
import { copyText } from '../../lib/glossary/copy-text.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import './terms.css';

/** A term with its meaning; press it to see it on the page, where it stands there. */
export function TermRow(props: {
  term: Term;
  /** As the page writes it. */
  surface?: string;
  /** Another name of it, the one that was looked for. */
  also?: string | undefined;
  /** What a press on the page does is said as well. */
  withPress?: boolean;
  onJump?: () => void;
}) {
  const { t, say, locale } = useWords();
  const { term, surface = term.en, onJump } = props;
  const called = locale === 'en' ? null : term.called[locale];
  const name = (
    <>
      <English class="term-surface">{surface}</English>
      {called && <span class="term-called">{called}</span>}
    </>
  );
  return (
    <li class={term.danger ? 'term term-danger' : 'term'}>
      <div class="term-head">
        <div class="term-names">
          {onJump ? (
            <button type="button" class="term-jump" onClick={onJump}>
              {name}
              {/* Read after the word itself: a name that lacks what is seen cannot be spoken to (WCAG 2.5.3). */}
              <span class="visually-hidden"> {t('jumpTo', { word: surface })}</span>
            </button>
          ) : (
            <span class="term-name">{name}</span>
          )}
          {term.danger && <span class="term-caution">{t('danger')}</span>}
        </div>
        <CopyButton text={copyText(term, locale, surface)} />
      </div>
      {props.also && (
        <p class="soft">
          {t('alsoCalled')} <English>{props.also}</English>
        </p>
      )}
      <p>{say(term.means)}</p>
      {props.withPress && term.press && <p class="term-press">{say(term.press)}</p>}
    </li>
  );
}
