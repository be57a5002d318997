import type { Provenance } from '../../content-rules/schema.ts';
import { sourcePage } from '../../lib/trust/trust-label.ts';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { TrustMark } from './trust-mark.tsx';
import './trust.css';

/** Where a fact comes from, from when, and how far it is to be trusted. */
export function SourceNote({ of }: { of: Provenance }) {
  const { t } = useWords();
  const page = sourcePage(of.source);
  return (
    <p class="source">
      <TrustMark of={of} />
      <span>
        <span class="visually-hidden">{t('source')} </span>
        {page === null ? (
          t('noPage')
        ) : (
          <a href={page} target="_blank" rel="noreferrer" title={page}>
            <English>{new URL(page).hostname.replace(/^www\./, '')}</English>
            <span class="visually-hidden"> ({t('newTab')})</span>
          </a>
        )}
      </span>
      {of.pageDate !== null && <span>{t('pageDated', { date: of.pageDate })}</span>}
      {of.pageDate === null && page !== null && <span>{t('undated')}</span>}
      <span>{t('checkedOn', { date: of.checkedOn })}</span>
    </p>
  );
}
