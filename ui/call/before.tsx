import { blanksOf, tipsOf } from '../../lib/scripts/choose-lines.ts';
import { Button } from '../controls/button.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import { FillFields } from './line-notes.tsx';
import { ReadyList } from './ready-list.tsx';
import { SimCheck } from './sim-check.tsx';
import { TipList } from './tip-list.tsx';
import { WhereToCall } from './where-to-call.tsx';

/** What to have ready, when and where to reach the carrier, and the blanks to fill. */
export function Before(props: {
  view: CallView;
  planKind: 'postpaid' | 'prepaid' | null;
  onBegin(): void;
}) {
  const t = useCallWords();
  const { view, planKind } = props;
  const { script, ask } = view;
  return (
    <div class="before">
      <TipList tips={tipsOf(script.beware, ask.known)} />
      <ReadyList view={view} />
      <SimCheck view={view} />
      <section class="stack">
        <h2>{t('fill')}</h2>
        <p class="soft">{t('fillNote')}</p>
        <FillFields view={view} ids={blanksOf(view.rules, script, ask)} />
      </section>
      <WhereToCall view={view} planKind={planKind} />
      <div class="begin">
        <Button look="main" onPress={props.onBegin}>
          {view.call.begun === null ? t('begin') : t('goOn')}
        </Button>
      </div>
    </div>
  );
}
