import { useState } from 'preact/hooks';
import type { ServiceGroup as Group } from '../../lib/services/group-services.ts';
import type { Settled } from '../../lib/state/shape.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { Fold } from '../controls/fold.tsx';
import { ServiceRow } from './service-row.tsx';
import { useServiceWords } from './service-words.ts';

interface GroupProps {
  group: Group;
  open: boolean;
  onToggle(open: boolean): void;
  onSettle(service: string, settled: Settled | null): void;
}

/** The accounts of one kind, with why they matter and how many are left. */
export function ServiceGroup({ group, open, onToggle, onSettle }: GroupProps) {
  const { say } = useWords();
  const t = useServiceWords();
  const { category, items, left } = group;
  return (
    <Fold
      class="service-group"
      open={open}
      onToggle={onToggle}
      summary={
        <>
          <h2>{say(category.name)}</h2>
          <span class={left === 0 ? 'group-left group-done' : 'group-left'}>
            {left === 0 ? `✓ ${t('groupDone')}` : t('left', { count: left })}
          </span>
        </>
      }
    >
      <p class="soft">{say(category.why)}</p>
      <ul class="services">
        {items.map((item) => (
          <ServiceRow
            key={item.service.id}
            item={item}
            onSettle={(settled) => onSettle(item.service.id, settled)}
          />
        ))}
      </ul>
      <RestNotMine items={items} onSettle={onSettle} />
    </Fold>
  );
}

/** One press for all that the user never had, and one to take it back. */
function RestNotMine({ items, onSettle }: Pick<Group, 'items'> & Pick<GroupProps, 'onSettle'>) {
  const t = useServiceWords();
  const [marked, setMarked] = useState<string[]>([]);
  const open = items.filter(({ settled }) => settled === null).map(({ service }) => service.id);
  const undoable = items
    .filter(({ service, settled }) => marked.includes(service.id) && settled === 'not-mine')
    .map(({ service }) => service.id);
  const undoing = open.length === 0 && undoable.length > 0;
  // For a single account its own answer is as near.
  if (open.length < 2 && !undoing) return null;
  const press = () => {
    for (const id of undoing ? undoable : open) onSettle(id, undoing ? null : 'not-mine');
    setMarked(undoing ? [] : open);
  };
  return (
    <div class="row rest-not-mine">
      <Button onPress={press}>
        {undoing ? t('undo') : t('restNotMine', { count: open.length })}
      </Button>
      <span class="soft" role="status">
        {undoing && t('markedNotMine', { count: undoable.length })}
      </span>
    </div>
  );
}
