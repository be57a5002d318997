import { useState } from 'preact/hooks';
import type { Services } from '../../content-rules/schema.ts';
import { countSettled } from '../../lib/services/count-settled.ts';
import { findServices } from '../../lib/services/find-services.ts';
import { findFirstOpen, groupServices } from '../../lib/services/group-services.ts';
import type { PhoneLine } from '../../lib/state/shape.ts';
import { FindBox } from '../controls/find-box.tsx';
import { OwnServices } from './own-services.tsx';
import type { ServiceChange } from './service-change.ts';
import { ServiceAdvice } from './service-advice.tsx';
import { ServiceGroup } from './service-group.tsx';
import { ServiceProgress } from './service-progress.tsx';
import { SettleLegend } from './settle-legend.tsx';
import { useServiceWords } from './service-words.ts';
import './services.css';

/** Every account that may be bound to the number, in order of harm, and what became of it there. */
export function ServiceList(props: {
  services: Services;
  line: Pick<PhoneLine, 'services' | 'ownServices'>;
  onChange(change: ServiceChange): void;
}) {
  const t = useServiceWords();
  const { services, line, onChange } = props;
  const [query, setQuery] = useState('');
  const groups = groupServices(services, line.services);
  // Once: the group at hand does not close, nor the next one open, by settling its last account.
  const [first] = useState(() => findFirstOpen(groups));
  const [toggled, setToggled] = useState<Record<string, boolean>>({});
  const filtering = query.trim() !== '';
  const shown = findServices(groups, query);
  const foundWords = (count: number) =>
    count > 0
      ? t('found', { count })
      : `${t('nothingFound', { query: query.trim() })} ${t('addBelow')}`;
  const items = groups.flatMap((group) => group.items);
  return (
    <div class="service-list">
      <ServiceProgress counts={countSettled([...items, ...line.ownServices])} />
      <ServiceAdvice advice={services.advice} />
      <SettleLegend />
      <FindBox
        label={t('filter')}
        query={query}
        found={filtering ? foundWords(shown.flatMap((group) => group.items).length) : null}
        onQuery={setQuery}
      />
      <div class="service-groups">
        {shown.map((group) => {
          const { id } = group.category;
          return (
            <ServiceGroup
              key={id}
              group={group}
              open={filtering || (toggled[id] ?? id === first)}
              onToggle={(open) => {
                if (!filtering) setToggled((before) => ({ ...before, [id]: open }));
              }}
              onSettle={(service, settled) => onChange({ kind: 'service', service, settled })}
            />
          );
        })}
      </div>
      <OwnServices own={line.ownServices} onChange={onChange} />
    </div>
  );
}
