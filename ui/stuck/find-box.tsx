import { useId } from 'preact/hooks';
import { useWords } from '../words/words.tsx';

/** Words in, problems out. Nothing that is typed is kept. */
export function FindBox(props: {
  query: string;
  onQuery(query: string): void;
  /** How many fit; null while nothing is asked. */
  found: number | null;
}) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="find-box" role="search">
      <label for={id}>{t('stuckFind')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        placeholder={t('stuckFindHint')}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
      />
      <p class="soft" role="status">
        {props.found !== null &&
          (props.found > 0 ? t('stuckFound', { count: props.found }) : t('stuckNone'))}
      </p>
    </div>
  );
}
