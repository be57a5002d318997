import { useState } from 'preact/hooks';
import { whyTables } from '../../assets/messages/why/tables.ts';
import type { GuideReport } from '../../lib/messages.ts';
import { enough } from '../../lib/navigator/weights.ts';
import { Fold } from '../controls/fold.tsx';
import { English } from '../words/english.tsx';
import { useTable, useWords } from '../words/words.tsx';
import { pointsOf, type Point } from './why-points.ts';
import './why.css';

/** On request: what speaks for the ringed control, or why none is ringed and what came nearest. */
export function Why({ report }: { report: GuideReport }) {
  const w = useTable(whyTables);
  const [open, setOpen] = useState(false);
  const { reason, evidence, translated } = report;
  return (
    <Fold class="why" summary={w(reason ? 'not' : 'here')} open={open} onToggle={setOpen}>
      <div class="why-said">
        {reason && <p>{w(reason)}</p>}
        {translated && <p>{w('translated')}</p>}
        {reason && evidence && (
          <p>
            {w(reason === 'none' || reason === 'weak' ? 'nearest' : 'found')}{' '}
            {evidence.name === '' ? (
              w('unnamed')
            ) : (
              <English class="why-name">{evidence.name}</English>
            )}
          </p>
        )}
        {evidence && <WhyPoints report={report} />}
      </div>
    </Fold>
  );
}

function WhyPoints({ report }: { report: GuideReport }) {
  const w = useTable(whyTables);
  const { locale } = useWords();
  const { agrees, differs } = pointsOf(report.evidence!);
  const list = (points: Point[]) =>
    points.map((point) => w(point)).join(locale === 'en' ? ', ' : '、');
  return (
    <>
      <dl class="why-points">
        {agrees.length > 0 && <Row what={w('agrees')} points={list(agrees)} />}
        {differs.length > 0 && <Row what={w('differs')} points={list(differs)} />}
      </dl>
      <p class="why-score">{score(report, w)}</p>
    </>
  );
}

function Row({ what, points }: { what: string; points: string }) {
  return (
    <>
      <dt>{what}</dt>
      <dd>{points}</dd>
    </>
  );
}

/** How sure that is, in the locator's own points. */
function score(
  { evidence, lead, reason }: GuideReport,
  w: ReturnType<typeof useTable<(typeof whyTables)['en']>>,
): string {
  const points = evidence!.score;
  if (reason)
    return reason === 'weak' ? w('pointsOf', { points, enough }) : w('points', { points });
  return lead === null || lead >= points ? w('alone', { points }) : w('ahead', { points, lead });
}
