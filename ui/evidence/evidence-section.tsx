import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { safeName } from '../../lib/dossier/zip-paths.ts';
import type { Attachment, Entry } from '../../lib/evidence/entry.ts';
import { mergeEdit } from '../../lib/evidence/merge-edit.ts';
import { readContent } from '../../lib/evidence/store.ts';
import type { Everything } from '../../lib/export/write-export.ts';
import type { State } from '../../lib/state/shape.ts';
import { Notice } from '../controls/notice.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { AddEntry } from './add-entry.tsx';
import { CarryEverything } from './carry-everything.tsx';
import { CheckDossier } from './check-dossier.tsx';
import { DueList } from './due-list.tsx';
import { EntryRow, type EntryActions } from './entry-row.tsx';
import { EraseEverything } from './erase-everything.tsx';
import { MakeDossier } from './make-dossier.tsx';
import { saveFile } from './save-file.ts';
import { SavedNote } from './saved-note.tsx';
import { openPdf } from './use-content.ts';
import type { Evidence } from './use-evidence.ts';
import { keepFaultWords, useEntryName, useEvidenceWords } from './use-evidence-words.ts';
import './evidence.css';

/** Everything about proof: the log of the line, the dossier, taking it along, erasing it. */
export function EvidenceSection(props: {
  evidence: Evidence;
  state: State;
  line: { id: string; name: string };
  today: string;
  carrier: { id: string; name: string } | null;
  onImport(everything: Everything): Promise<void>;
  onErase(): Promise<string[]>;
  /** How a picture of the carrier's page comes here. */
  howToShoot?: ComponentChildren;
}) {
  const t = useEvidenceWords();
  const nameOf = useEntryName();
  const announce = useAnnounce();
  const { evidence, state, line, carrier } = props;
  const [asked, setAsked] = useState({ entry: '', count: 0 });
  const [saves, setSaves] = useState(0);
  const list = useRef<HTMLHeadingElement>(null);
  const saved = () => setSaves((count) => count + 1);
  // What was kept for a line that is gone here still counts, and must not be out of sight.
  const lost = ({ line: of }: Entry) => !state.lines.some(({ id }) => id === of);
  const entries = useMemo(
    () => evidence.entries?.filter((entry) => entry.line === line.id || lost(entry)) ?? [],
    [evidence.entries, line.id, state.lines],
  );
  const withBytes = async (
    file: Attachment,
    use: (bytes: Uint8Array<ArrayBuffer>) => unknown,
  ): Promise<void> => {
    const bytes = await readContent(file.id).catch(() => undefined);
    if (bytes === undefined) announce(t('gone', { name: file.name }));
    else use(bytes);
  };
  const save = (file: Attachment) =>
    withBytes(file, (bytes) => saveFile(safeName(file.name), file.type, bytes));
  const actions: EntryActions = {
    edit: async (edited, opened, insists) => {
      let clash = false;
      const done = await evidence.change(edited.id, (now) => {
        const merged = now && mergeEdit(opened, edited, now);
        clash = merged?.both === true && !insists;
        return clash ? undefined : merged?.entry;
      });
      return done && clash ? 'both' : done;
    },
    remove: async (entry) => {
      if (!(await evidence.remove(entry.id))) return;
      announce(t('removed', { name: nameOf(entry) }));
      list.current?.focus();
    },
    save: (file) => void save(file),
    pdf: (file) => void withBytes(file, (bytes) => openPdf(bytes) || save(file)),
  };
  return (
    <div class="evidence">
      <header class="stack">
        <h1 class="screen-title">{t('title')}</h1>
        <p>{t('intro')}</p>
      </header>
      {evidence.fault && (
        <Notice tone="danger">
          <p>{t(keepFaultWords[evidence.fault])}</p>
        </Notice>
      )}
      <DueList
        entries={entries}
        today={props.today}
        edit={actions.edit}
        onWrite={({ id }) => setAsked(({ count }) => ({ entry: id, count: count + 1 }))}
      />
      <AddEntry line={line.id} carrier={carrier?.id ?? null} onKeep={evidence.keep} />
      {props.howToShoot}
      <section class="stack">
        <h2 ref={list} tabIndex={-1}>
          {t('listTitle')}
        </h2>
        {evidence.entries !== null && entries.length === 0 && <p>{t('listEmpty')}</p>}
        <ol class="entries">
          {entries.toReversed().map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              elsewhere={lost(entry)}
              actions={actions}
              asked={asked.entry === entry.id ? asked.count : 0}
            />
          ))}
        </ol>
        <SavedNote entries={entries} saves={saves} />
      </section>
      <MakeDossier
        entries={entries}
        line={line.name}
        carrier={carrier?.name ?? null}
        onSaved={saved}
      />
      <details class="fold evidence-more">
        <summary>
          <h2>{t('moreTitle')}</h2>
        </summary>
        <div class="evidence">
          <CheckDossier />
          <CarryEverything state={state} onImport={props.onImport} onSaved={saved} />
          <EraseEverything onErase={props.onErase} />
        </div>
      </details>
    </div>
  );
}
