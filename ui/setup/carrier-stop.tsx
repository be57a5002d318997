import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { Choice } from './choice.tsx';
import { QuestionStop } from './question-stop.tsx';
import type { SetUpProps } from './set-up.tsx';

const unknown = 'unknown';

/** The last stop: the carrier, and how the line is paid. */
export function CarrierStop(props: SetUpProps & { open: boolean; focus: boolean; onOpen(): void }) {
  const { t } = useWords();
  const { carriers, carrier, carrierHere, planKind, begun } = props;
  const chosen = carriers.find(({ id }) => id === carrier);
  const kinds = [
    { id: 'postpaid' as const, label: t('kindPostpaid') },
    { id: 'prepaid' as const, label: t('kindPrepaid') },
    { id: unknown, label: t('dontKnow') } as const,
  ];
  const kind = kinds.find(({ id }) => id === (planKind ?? unknown))!;
  return (
    <QuestionStop
      ask={t('whichCarrier')}
      why={t('whichCarrierWhy')}
      answer={`${chosen?.name ?? t('dontKnow')} · ${kind.label}`}
      state={props.open ? 'open' : begun ? 'closed' : 'ahead'}
      focus={props.focus}
      onOpen={props.onOpen}
    >
      <Choice
        name="carrier"
        legend={t('whichCarrier')}
        value={carrier ?? unknown}
        options={[
          ...carriers.map(({ id, name }) => ({
            id,
            label: name,
            note: id === carrierHere ? t('hereNow') : undefined,
          })),
          { id: unknown, label: t('dontKnow') },
        ]}
        onChange={(id) => props.onCarrier(id === unknown ? null : id)}
      />
      <h3 class="question-sub">{t('whichKind')}</h3>
      <Choice
        name="plan-kind"
        legend={t('whichKind')}
        value={planKind ?? unknown}
        options={kinds}
        onChange={(id) => props.onPlanKind(id === unknown ? null : id)}
      />
      {!begun && (
        <Button look="main" onPress={props.onBegin}>
          {t('begin')}
        </Button>
      )}
    </QuestionStop>
  );
}
