import { useRef, useState } from 'preact/hooks';
import { newEntry, type Entry, type EntryKind } from '../../lib/evidence/entry.ts';
import { mostBytes, readAttachment, type FileFault } from '../../lib/evidence/read-attachment.ts';
import type { Content } from '../../lib/evidence/store.ts';
import { Button } from '../controls/button.tsx';
import { useFocusKept } from '../controls/use-focus-kept.ts';
import { Notice } from '../controls/notice.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { EntryForm } from './entry-form.tsx';
import { FileButton } from './file-button.tsx';
import { nameSize } from './name-size.ts';
import { useEntryName, useEvidenceWords } from './use-evidence-words.ts';

/** not-kept: it was read, or it came after one that could not be kept. */
type AddFault = FileFault | 'not-kept';

const fileFaultWords = {
  'too-large': 'fileLarge',
  empty: 'fileEmpty',
  'not-as-named': 'fileOther',
  unreadable: 'fileUnread',
  'not-kept': 'fileNotKept',
} as const satisfies Record<AddFault, string>;

/** Two ways to add to the log: writing, and files. */
export function AddEntry(props: {
  line: string;
  carrier: string | null;
  onKeep(entry: Entry, added?: readonly Content[]): Promise<boolean>;
}) {
  const t = useEvidenceWords();
  const nameOf = useEntryName();
  const announce = useAnnounce();
  const [writing, setWriting] = useState<Entry | null>(null);
  const [faults, setFaults] = useState<{ name: string; fault: AddFault }[]>([]);
  const size = nameSize(mostBytes);
  const fresh = (kind: EntryKind) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { line, carrier } = props;
    return newEntry({ id: crypto.randomUUID(), kind, at: new Date(), zone, line, carrier });
  };
  const keep = async (entry: Entry, added?: readonly Content[]) => {
    const kept = await props.onKeep(entry, added);
    if (kept) announce(t('kept', { name: nameOf(entry) }));
    return kept;
  };
  const addFiles = async (chosen: File[]) => {
    const found: typeof faults = [];
    // One after the other: together they may not fit into memory.
    for (const [at, file] of chosen.entries()) {
      const read = await readAttachment(file, crypto.randomUUID());
      if ('fault' in read) found.push({ name: file.name, fault: read.fault });
      else if (
        !(await keep({ ...fresh('file'), attachments: [read.attachment] }, [read.content]))
      ) {
        found.push(...chosen.slice(at).map(({ name }) => ({ name, fault: 'not-kept' as const })));
        break;
      }
    }
    setFaults(found);
  };
  const ways = useRef<HTMLDivElement>(null);
  useFocusKept(ways, writing === null, 'button');
  return (
    <div ref={ways} class="stack">
      {writing === null ? (
        <div class="row">
          <Button look="main" onPress={() => setWriting(fresh('call'))}>
            {t('write')}
          </Button>
          <FileButton multiple onFiles={(chosen) => void addFiles(chosen)}>
            {t('addFiles')}
          </FileButton>
        </div>
      ) : (
        <EntryForm
          entry={writing}
          onKeep={(entry) => keep(entry)}
          onDone={() => setWriting(null)}
        />
      )}
      <p class="soft">{t('addFilesNote', { size })}</p>
      {faults.map(({ name, fault }) => (
        <Notice key={name} tone="danger">
          <p>{t(fileFaultWords[fault], { name, size })}</p>
        </Notice>
      ))}
    </div>
  );
}
