import type { Provenance } from '../../content-rules/schema.ts';
import { trustLabel, type Trust } from '../../lib/trust/trust-label.ts';
import { useWords } from '../words/words.tsx';
import './trust.css';

const shapes: Record<Trust, string> = {
  official: 'M3 8.5 6.5 12 13 4.5',
  'official-old': 'M8 4.5V8l2.5 2M8 2a6 6 0 1 0 .01 0Z',
  secondary: 'M3 8h10',
  unconfirmed: 'M5.6 6a2.5 2.5 0 1 1 3.6 2.2c-.8.5-1.2.9-1.2 1.8M8 12.8v.2',
};

const words = {
  official: 'official',
  'official-old': 'officialOld',
  secondary: 'secondary',
  unconfirmed: 'unconfirmed',
} as const satisfies Record<Trust, string>;

/** How far a fact is to be trusted, in a word and a sign. */
export function TrustMark({ of }: { of: Provenance }) {
  const { t } = useWords();
  const trust = trustLabel(of, new Date());
  return (
    <span class={`trust trust-${trust}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[trust]} />
      </svg>
      {t(words[trust])}
    </span>
  );
}
