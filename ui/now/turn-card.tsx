import type { GuideReport } from '../../lib/messages.ts';
import type { TurnView } from '../../lib/report-view.ts';
import { Button } from '../controls/button.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { NextCard } from './next-card.tsx';
import { Why } from './why.tsx';

/** The next turn on the page: what to press, what it means, where it leads. */
export function TurnCard(props: {
  report: GuideReport;
  turn: TurnView;
  /** What the turn is for. */
  task: string | null;
  onShow(): void;
}) {
  const { t, say } = useWords();
  const { report, turn } = props;
  const title = report.state === 'by-user' ? 'byUser' : turn.isOpener ? 'openFirst' : 'press';
  return (
    <NextCard
      kicker={t('nextHeading')}
      aside={t('turnsLeft', { count: turn.remaining })}
      about={props.task}
    >
      {report.state === 'words' && <p class="soft">{t('inWords')}</p>}
      <div class="turn">
        <p class="turn-verb">{t(title)}</p>
        {turn.name !== '' && (
          <p class="turn-name">
            <English>{turn.name}</English>
          </p>
        )}
        <p class="turn-means">{say(turn.means)}</p>
        <p class="soft">{t('leadsTo', { place: say(turn.leadsTo) })}</p>
      </div>
      {report.state === 'turn' && (
        <Button look="main" onPress={props.onShow}>
          {t('showMe')}
        </Button>
      )}
      {(report.reason || report.evidence) && <Why report={report} />}
    </NextCard>
  );
}
