import { useEffect, useRef, useState } from 'preact/hooks';
import { kindWords } from '../../lib/dossier/words.ts';
import { readable } from '../../lib/dossier/html.ts';
import { nameMoment } from '../../lib/dossier/moment.ts';
import { fieldIds, namedFields, type Attachment, type Entry } from '../../lib/evidence/entry.ts';
import { Button } from '../controls/button.tsx';
import { useFocusKept } from '../controls/use-focus-kept.ts';
import { EntryText } from './entry-text.tsx';
import { EntryForm, type Kept } from './entry-form.tsx';
import { FileRow } from './file-row.tsx';
import { ToldList } from './told-list.tsx';
import { useDossierWords, useEntryName, useEvidenceWords } from './use-evidence-words.ts';

export interface EntryActions {
  /** Puts what was edited into the entry as it stands by then; the user may insist on it. */
  edit(edited: Entry, opened: Entry, insists: boolean): Promise<Kept>;
  remove(entry: Entry): void;
  save(file: Attachment): void;
  pdf(file: Attachment): void;
}

/** One entry: when, what, its files, and what can be done with it. */
export function EntryRow(props: {
  entry: Entry;
  elsewhere: boolean;
  actions: EntryActions;
  /** A new number each time that what came of it is to be written here; 0: never. */
  asked: number;
}) {
  const t = useEvidenceWords();
  const d = useDossierWords();
  const { entry, actions } = props;
  const name = useEntryName()(entry);
  const [doing, setDoing] = useState<'edit' | 'happened' | 'remove' | null>(null);
  const row = useRef<HTMLLIElement>(null);
  useFocusKept(row, doing, doing === null ? '.entry-actions button' : '.entry-ask button');
  const hasPromise = fieldIds.some((id) => !namedFields.includes(id) && entry.promised[id]);
  useEffect(() => {
    if (props.asked === 0) return;
    setDoing('happened');
    row.current?.scrollIntoView({ block: 'center' });
  }, [props.asked]);
  return (
    <li ref={row} class="entry">
      <p class="soft">
        {d(kindWords[entry.kind])} · {nameMoment(entry.at, entry.zone)}
        {props.elsewhere && ` · ${t('otherLine')}`}
      </p>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {entry.text !== '' && <EntryText text={entry.text} name={name} />}
      <ToldList entry={entry} />
      {entry.attachments.map((file) => (
        <FileRow
          key={file.id}
          file={file}
          isNamed={readable(file.name) === name}
          onSave={actions.save}
          onPdf={actions.pdf}
        />
      ))}
      {(doing === 'edit' || doing === 'happened') && (
        <EntryForm
          key={doing}
          entry={entry}
          happenedOnly={doing === 'happened'}
          onKeep={actions.edit}
          onDone={() => setDoing(null)}
        />
      )}
      {doing === 'remove' && (
        <div class="entry-ask" role="group" aria-label={t('removeAt', { name })}>
          <p>{t('removeAsk', { name })}</p>
          <div class="row">
            <Button onPress={() => setDoing(null)}>{t('keepIt')}</Button>
            <Button look="danger" onPress={() => actions.remove(entry)}>
              {t('removeIt')}
            </Button>
          </div>
        </div>
      )}
      {doing === null && (
        <div class="row entry-actions">
          {hasPromise && (
            <Button look="quiet" label={t('cameAt', { name })} onPress={() => setDoing('happened')}>
              {t('happenedTitle')}
            </Button>
          )}
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
