import { useState } from 'preact/hooks';
import type { ServiceItem } from '../../lib/services/group-services.ts';
import type { Settled } from '../../lib/state/shape.ts';
import { useWords } from '../words/words.tsx';
import { Fold } from '../controls/fold.tsx';
import { ServiceDetails } from './service-details.tsx';
import { useServiceWords } from './service-words.ts';
import { SettleChoice } from './settle-choice.tsx';

/** One account: its name, what became of the number there, and where to change it. */
export function ServiceRow(props: { item: ServiceItem; onSettle(settled: Settled | null): void }) {
  const { say } = useWords();
  const t = useServiceWords();
  const [open, setOpen] = useState(false);
  const { service, settled } = props.item;
  const name = say(service.name);
  return (
    <li class={settled === null ? 'service' : 'service service-settled'}>
      <h3 class="service-name">
        {name}
        {service.priority === 1 && settled === null && (
          <span class="service-urgent">{t('urgent')}</span>
        )}
      </h3>
      <SettleChoice id={service.id} name={name} settled={settled} onSettle={props.onSettle} />
      <Fold
        class="service-where"
        open={open}
        onToggle={setOpen}
        summary={
          <>
            {t('where')}
            <span class="visually-hidden"> {name}</span>
          </>
        }
      >
        <ServiceDetails service={service} />
      </Fold>
    </li>
  );
}
