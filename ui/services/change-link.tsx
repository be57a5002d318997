import type { Service } from '../../content-rules/schema.ts';
import { PageLink } from '../controls/page-link.tsx';
import { SourceNote } from '../trust/source-note.tsx';
import { useServiceWords } from './service-words.ts';

/** The address where the number is changed. What is unconfirmed leads to a start page at most. */
export function ChangeLink({
  change,
  sourced,
}: {
  change: NonNullable<Service['change']>;
  /** Say where the address comes from. */
  sourced: boolean;
}) {
  const t = useServiceWords();
  const { hostname, pathname } = new URL(change.url);
  const unconfirmed = change.confidence === 'unverified';
  return (
    <div class="service-part">
      <p>
        <PageLink href={change.url} look={unconfirmed ? 'text' : 'plain'}>
          {t('openPage', { host: hostname.replace(/^www\./, '') })}
        </PageLink>
      </p>
      {unconfirmed && <p class="service-unconfirmed">{t('startUnconfirmed')}</p>}
      {!unconfirmed && pathname === '/' && <p class="soft">{t('startPage')}</p>}
      {sourced && <SourceNote of={change} />}
    </div>
  );
}
