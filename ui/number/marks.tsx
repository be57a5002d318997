import type { Fit } from '../../lib/number/judge-option.ts';
import type { Verdict } from '../../lib/number/tell-point.ts';
import { useNumberWords } from './number-words.ts';

const verdictShapes: Record<Verdict, string> = {
  yes: 'M3 8.5 6.5 12 13 4.5',
  no: 'M4 4l8 8M12 4l-8 8',
  depends: 'M2.5 9.5c2-4 4-4 5.5-1.5s3.5 2.5 5.5-1.5',
  unknown: 'M5.6 6a2.5 2.5 0 1 1 3.6 2.2c-.8.5-1.2.9-1.2 1.8M8 12.8v.2',
};

/** Yes, no, it depends, not known: a sign and the word. */
export function VerdictMark({ answer }: { answer: Verdict }) {
  const t = useNumberWords();
  return (
    <strong class="verdict">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={verdictShapes[answer]} />
      </svg>
      {t(answer)}
    </strong>
  );
}

/** Where nothing speaks for or against an option, it has no mark. */
type MarkedFit = Exclude<Fit, 'possible'>;

const fitShapes: Record<MarkedFit, string> = {
  fits: 'M8 1.8a6.2 6.2 0 1 0 .01 0ZM5 8.3l2.2 2.2L11.2 6',
  assumed: 'M8 1.8a6.2 6.2 0 1 0 .01 0ZM8 4.8V8.2l2.2 1.4',
  maybe: 'M8 1.8a6.2 6.2 0 1 0 .01 0ZM5 8.8c1.2-2 2.2-2 3-.8s1.8 1.2 3-.8',
  'does-not-fit': 'M8 1.8a6.2 6.2 0 1 0 .01 0ZM5 8h6',
};

const fitWords = {
  fits: 'fits',
  assumed: 'assumed',
  maybe: 'maybe',
  'does-not-fit': 'doesNotFit',
} as const satisfies Record<MarkedFit, string>;

/** How far an option suits the user: a sign and the word; nothing where there is nothing to say. */
export function FitMark({ fit }: { fit: Fit }) {
  const t = useNumberWords();
  if (fit === 'possible') return null;
  return (
    <span class={`fit fit-${fit}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={fitShapes[fit]} />
      </svg>
      {t(fitWords[fit])}
    </span>
  );
}
