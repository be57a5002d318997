import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/evidence/entry.ts';
import { readable } from '../../lib/dossier/html.ts';
import { faultOf, type KeepFault } from '../../lib/evidence/fault.ts';
import { noteSaved } from '../../lib/evidence/saved.ts';
import { readContents, readEntries } from '../../lib/evidence/store.ts';
import { countReplaced } from '../../lib/export/count-replaced.ts';
import type { Masked } from '../../lib/export/mask-import.ts';
import type { ImportFault } from '../../lib/export/read-export.ts';
import type { Everything } from '../../lib/export/write-export.ts';
import type { State } from '../../lib/state/shape.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { FileButton } from './file-button.tsx';
import { saveFile } from './save-file.ts';
import { keepFaultWords, useEvidenceWords } from './use-evidence-words.ts';

const importFaultWords = {
  'not-an-export': 'carryNone',
  newer: 'carryNewer',
  damaged: 'carryDamaged',
  'too-large': 'checkLarge',
} as const satisfies Record<ImportFault, string>;

type News = { import: ImportFault } | { unread: string } | { keep: KeepFault | 'large' } | 'done';

/** A file that was read, before it is taken in. */
interface Coming extends Masked {
  /** How many entries here would give way to those in it. */
  replaced: number;
}

/** Saves all that is kept in one file, and reads such a file in. */
export function CarryEverything(props: {
  state: State;
  /** Rejects where not all of it is kept now. */
  onImport(everything: Everything): Promise<void>;
  /** Called once it is noted that everything now lies in a file. */
  onSaved(): void;
}) {
  const t = useEvidenceWords();
  const [coming, setComing] = useState<Coming | null>(null);
  const [news, setNews] = useState<News | null>(null);
  const save = async () => {
    const { writeExport } = await import('../../lib/export/write-export.ts');
    const entries: Entry[] = await readEntries();
    const contents = await readContents(entries);
    const made = new Date();
    const file = await writeExport({ state: props.state, entries, contents }, made);
    saveFile('signoff-everything.zip', 'application/zip', file);
    await noteSaved(entries, made);
    props.onSaved();
  };
  const attempt = async (work: () => Promise<News | null>) => {
    setNews(null);
    setComing(null);
    const fail = (thrown: unknown): News => ({
      keep: thrown instanceof RangeError ? 'large' : faultOf(thrown).why,
    });
    setNews(await work().catch(fail));
  };
  const read = async (file: File): Promise<News | null> => {
    const { readExport } = await import('../../lib/export/read-export.ts');
    const { mostPacked } = await import('../../lib/dossier/zip.ts');
    if (file.size > mostPacked) return { import: 'too-large' };
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return { unread: readable(file.name) };
    const found = await readExport(new Uint8Array(bytes));
    if ('fault' in found) return { import: found.fault };
    const replaced = countReplaced(found.everything.entries, await readEntries());
    setComing({ ...found, replaced });
    return null;
  };
  const takeIn = async ({ everything }: Coming): Promise<News> => {
    await props.onImport(everything);
    return 'done';
  };
  return (
    <section class="stack">
      <h3>{t('carryTitle')}</h3>
      <p>{t('carryWhat')}</p>
      <div class="row">
        <Button onPress={() => void attempt(async () => (await save(), null))}>
          {t('carryExport')}
        </Button>
        <FileButton accept=".zip" onFiles={([file]) => void attempt(() => read(file!))}>
          {t('carryImport')}
        </FileButton>
      </div>
      {coming && (
        <div class="entry-ask" role="group" aria-label={t('carryImport')}>
          <div role="status" class="stack">
            <p>{t('carryAsk', { count: coming.everything.entries.length })}</p>
            {coming.replaced > 0 && <p>{t('carryReplaced', { count: coming.replaced })}</p>}
            {coming.masked > 0 && <p>{t('carryMasked', { count: coming.masked })}</p>}
          </div>
          <div class="row">
            <Button onPress={() => void attempt(() => takeIn(coming))}>{t('carryIt')}</Button>
            <Button look="quiet" onPress={() => setComing(null)}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      )}
      {news === 'done' && <p role="status">{t('carryDone')}</p>}
      {news !== null && news !== 'done' && (
        <Notice tone="danger">
          <p>
            {'unread' in news
              ? t('fileUnread', { name: news.unread })
              : 'import' in news
                ? t(importFaultWords[news.import])
                : t(news.keep === 'large' ? 'dossierLarge' : keepFaultWords[news.keep])}
          </p>
        </Notice>
      )}
    </section>
  );
}
