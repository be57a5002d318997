import { Button } from '../controls/button.tsx';
import { Choice } from '../questions/choice.tsx';
import { useQuestionWords } from '../questions/use-question-words.ts';
import { useWords } from '../words/words.tsx';
import { QuestionStop, type StopProps } from './question-stop.tsx';
import type { SetUpProps } from './set-up.tsx';

const unknown = 'unknown';

/** The carrier, and how the line is paid. */
export function CarrierStop(props: StopProps & SetUpProps & { onSettled(): void }) {
  const { t } = useWords();
  const q = useQuestionWords();
  const { carriers, carrier, carrierHere, planKind, state, focus, onOpen } = props;
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
      state={state}
      focus={focus}
      onOpen={onOpen}
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
      <div class="question-actions">
        <Button look="main" onPress={props.onSettled}>
          {q(props.begun ? 'keep' : 'next')}
        </Button>
        {props.actions}
      </div>
      {props.children}
    </QuestionStop>
  );
}
