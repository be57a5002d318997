import { useState } from 'preact/hooks';
import { problems } from '../../content-rules/stuck.ts';
import { waysFor } from '../../lib/stuck/ways-for.ts';
import { Fold } from '../controls/fold.tsx';
import { useContactsWords } from '../contacts/contacts-words.ts';
import { useWords } from '../words/words.tsx';
import { WayOut } from './way-out.tsx';
import './problem-note.css';

/** A problem told where it may happen: the first thing to know in plain sight, the rest a press away. */
export function ProblemNote({ id, carrier }: { id: string; carrier: string | null }) {
  const { say } = useWords();
  const t = useContactsWords();
  const [open, setOpen] = useState(false);
  const problem = problems.find((one) => one.id === id);
  if (problem === undefined) return null;
  const [first, ...others] = waysFor(problem, { carrier, planKind: null });
  const way = (one: typeof first) =>
    one && <WayOut key={one.text.en} way={one} contacts={[]} contactPage={null} abroad={false} />;
  return (
    <section class="problem-note">
      <h2>{say(problem.name)}</h2>
      <ul>{way(first)}</ul>
      {others.length > 0 && (
        <Fold class="problem-more" summary={t('more')} open={open} onToggle={setOpen}>
          <ul>{others.map(way)}</ul>
        </Fold>
      )}
    </section>
  );
}
