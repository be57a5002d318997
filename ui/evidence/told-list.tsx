import { fieldWords } from '../../lib/dossier/words.ts';
import { fieldIds, fieldKinds, type Entry, type FieldId } from '../../lib/evidence/entry.ts';
import { formatMoney, readCents } from '../../lib/money/amount.ts';
import { useWords } from '../words/words.tsx';
import { useDossierWords } from './use-evidence-words.ts';

/** What an agent said; a tick where it came so, and after an arrow what came instead. */
export function ToldList({ entry }: { entry: Entry }) {
  const d = useDossierWords();
  const read = useTold();
  const told = fieldIds.filter((id) => entry.promised[id] !== undefined);
  if (told.length === 0) return null;
  return (
    <dl class="entry-told">
      {told.map((id) => (
        <div key={id}>
          <dt>{d(fieldWords[id])}</dt>
          <dd>
            <bdi>{read(id, entry.promised[id]!)}</bdi>
            {entry.happened[id] === entry.promised[id] && (
              <>
                <span aria-hidden="true"> ✓</span>
                <span class="visually-hidden"> {d('verdictKept')}</span>
              </>
            )}
            {entry.happened[id] !== undefined && entry.happened[id] !== entry.promised[id] && (
              <>
                {' → '}
                <span class="visually-hidden">{d('happened')} </span>
                <bdi>{read(id, entry.happened[id])}</bdi>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What an agent said, as people write it: an amount with its sign. */
export function useTold(): (id: FieldId, text: string) => string {
  const { locale } = useWords();
  return (id, text) => {
    const cents = fieldKinds[id] === 'money' ? readCents(text) : undefined;
    return cents === undefined ? text : formatMoney(cents, locale);
  };
}
