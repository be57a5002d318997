import { duePromises } from '../../lib/evidence/due-promises.ts';
import { fieldWords, kindWords } from '../../lib/dossier/words.ts';
import type { Entry } from '../../lib/evidence/entry.ts';
import { wallClock } from '../../lib/evidence/wall-clock.ts';
import { Button } from '../controls/button.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { useDossierWords, useEvidenceWords } from './use-evidence-words.ts';
import type { EntryActions } from './entry-row.tsx';
import { useTold } from './told-list.tsx';

/** Promises whose day has come: has it come as promised? One press says yes; otherwise it is written down. */
export function DueList(props: {
  entries: readonly Entry[];
  today: string;
  edit: EntryActions['edit'];
  /** Opens the entry to write what came of it. */
  onWrite(entry: Entry): void;
}) {
  const t = useEvidenceWords();
  const d = useDossierWords();
  const told = useTold();
  const announce = useAnnounce();
  const due = duePromises(props.entries, props.today);
  if (due.length === 0) return null;
  return (
    <section class="stack due">
      <h2>{t('dueTitle')}</h2>
      <ul class="due-list">
        {due.map(({ entry, field, promised }) => {
          const what = d(fieldWords[field]);
          const happened = { ...entry.happened, [field]: promised };
          const keep = async () => {
            if (await props.edit({ ...entry, happened }, entry, true))
              announce(t('dueKept', { what }));
          };
          return (
            <li key={`${entry.id} ${field}`}>
              <p>
                {what} <b>{told(field, promised)}</b>{' '}
                <span class="soft">
                  {d(kindWords[entry.kind])} · {wallClock(entry.at, entry.zone).day}
                  {entry.promised.agent !== undefined && (
                    <>
                      {' · '}
                      <bdi>{entry.promised.agent}</bdi>
                    </>
                  )}
                </span>
              </p>
              <div class="row">
                <Button label={t('dueYesAt', { what })} onPress={() => void keep()}>
                  {t('dueYes')}
                </Button>
                <Button
                  look="quiet"
                  label={t('dueNoAt', { what })}
                  onPress={() => props.onWrite(entry)}
                >
                  {t('dueNo')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
