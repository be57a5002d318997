import { useServiceWords } from './service-words.ts';

/** Finds accounts by name, in any of the product's languages. */
export function ServiceFilter(props: {
  query: string;
  /** How many fit; null: nothing is looked for. */
  found: number | null;
  onQuery(query: string): void;
}) {
  const t = useServiceWords();
  const { query, found } = props;
  return (
    <div class="service-filter">
      <label class="name-label">
        <span>{t('filter')}</span>
        <input
          class="name-field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </label>
      <p class="soft" role="status">
        {found === 0 && `${t('nothingFound', { query: query.trim() })} ${t('addBelow')}`}
        {found !== null && found > 0 && t('found', { count: found })}
      </p>
    </div>
  );
}
