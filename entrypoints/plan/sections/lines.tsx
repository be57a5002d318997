import { commonTasks } from '../../../content-rules/index.ts';
import { LineList } from '../../../ui/lines/line-list.tsx';
import { useLineWords } from '../../../ui/lines/line-words.ts';
import { Stated } from '../../../ui/trust/stated.tsx';
import type { SectionProps } from '../section.tsx';

const listing = commonTasks.find(({ tool }) => tool === 'lines');

/** Every line of the account. */
export function Lines({ session, change }: SectionProps) {
  const t = useLineWords();
  return (
    <div class="stack">
      <header>
        <h1 class="screen-title">{t('title')}</h1>
        {listing && <Stated text={listing.why} of={listing} />}
      </header>
      <LineList
        lines={session.lines}
        actions={{
          show: (line) => void change({ kind: 'line-show', line }),
          rename: (line, name) => void change({ kind: 'line-name', line, name }),
          remove: (line) => void change({ kind: 'line-remove', line }),
          add: (name, device) =>
            void change({ kind: 'line-add', line: crypto.randomUUID(), name, device }),
        }}
      />
    </div>
  );
}
