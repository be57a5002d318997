import { guideMessages } from '../../assets/messages/guide/tables.ts';
import { whyKeys } from '../../lib/navigator/why-keys.ts';
import type { GuideReport } from '../../lib/messages.ts';
import type { TurnView } from '../../lib/report-view.ts';
import { Button } from '../controls/button.tsx';
import { English } from '../words/english.tsx';
import { useTable, useWords } from '../words/words.tsx';
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
  const onPage = useTable(guideMessages);
  const { report, turn } = props;
  const inWords = report.state === 'words';
  // On a translated page the sentence above the card has said it.
  const why = inWords && report.reason && !report.translated ? whyKeys[report.reason] : null;
  const verb = report.state === 'by-user' ? 'byUser' : turn.isOpener ? 'openFirst' : 'press';
  return (
    <NextCard
      kicker={t('nextHeading')}
      aside={t('turnsLeft', { count: turn.remaining })}
      about={props.task}
    >
      {why && <p>{onPage(why)}</p>}
      <div class="turn">
        <p class="turn-verb">{inWords ? onPage('lookFor') : t(verb)}</p>
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
