import { useState } from 'preact/hooks';
import { kindWords } from '../../lib/dossier/words.ts';
import { nameMoment } from '../../lib/dossier/moment.ts';
import type { Attachment, Entry } from '../../lib/evidence/entry.ts';
import { Button } from '../controls/button.tsx';
import { EntryForm } from './entry-form.tsx';
import { nameSize } from './name-size.ts';
import { ToldList } from './told-list.tsx';
import { useDossierWords, useEntryName, useEvidenceWords } from './use-evidence-words.ts';

export interface EntryActions {
  keep(entry: Entry): Promise<boolean>;
  remove(entry: Entry): void;
  open(file: Attachment): void;
}

/** One entry: when, what, its files, and what can be done with it. */
export function EntryRow(props: { entry: Entry; elsewhere: boolean; actions: EntryActions }) {
  const t = useEvidenceWords();
  const d = useDossierWords();
  const { entry, actions } = props;
  const name = useEntryName()(entry);
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  return (
    <li class="entry">
      <p class="soft">
        {d(kindWords[entry.kind])} · {nameMoment(entry.at, entry.zone)}
        {props.elsewhere && ` · ${t('otherLine')}`}
      </p>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {entry.text !== '' && (
        <p class="entry-text" dir="auto">
          {entry.text}
        </p>
      )}
      <ToldList entry={entry} />
      {entry.attachments.map((file) => (
        <p key={file.id}>
          <Button look="quiet" onPress={() => actions.open(file)}>
            {t('open', { name: file.name })}
          </Button>{' '}
          <span class="soft">{nameSize(file.size)}</span>
        </p>
      ))}
      {doing === 'edit' && (
        <EntryForm entry={entry} onKeep={actions.keep} onDone={() => setDoing(null)} />
      )}
      {doing === 'remove' && (
        <div class="entry-ask" role="group" aria-label={t('removeAt', { name })}>
          <p>{t('removeAsk', { name })}</p>
          <div class="row">
            <Button onPress={() => setDoing(null)}>{t('keepIt')}</Button>
            <Button look="quiet" onPress={() => actions.remove(entry)}>
              {t('removeIt')}
            </Button>
          </div>
        </div>
      )}
      {doing === null && (
        <div class="row">
          <Button look="quiet" label={t('editAt', { name })} onPress={() => setDoing('edit')}>
            {t('edit')}
          </Button>
          <Button look="quiet" label={t('removeAt', { name })} onPress={() => setDoing('remove')}>
            {t('remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
