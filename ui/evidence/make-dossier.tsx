import { useState } from 'preact/hooks';
import { dossierTables } from '../../assets/messages/dossier/tables.ts';
import type { Entry } from '../../lib/evidence/entry.ts';
import { faultOf, type KeepFault } from '../../lib/evidence/fault.ts';
import { fingerprint } from '../../lib/evidence/fingerprint.ts';
import { isInDossier, noteSaved } from '../../lib/evidence/saved.ts';
import { readContents } from '../../lib/evidence/store.ts';
import { wallClock } from '../../lib/evidence/wall-clock.ts';
import { messageReader } from '../../lib/text.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { useWords } from '../words/words.tsx';
import { saveFile } from './save-file.ts';
import { keepFaultWords, useEvidenceWords } from './use-evidence-words.ts';

interface Saved {
  name: string;
  sha256: string;
}

/** Makes the dossier of a line, alone or with the originals, and hands it to the browser to save. */
export function MakeDossier(props: {
  entries: readonly Entry[];
  line: string;
  carrier: string | null;
  /** Called once it is noted what now lies in a file. */
  onSaved(): void;
}) {
  const t = useEvidenceWords();
  const { locale } = useWords();
  const announce = useAnnounce();
  const [redacted, setRedacted] = useState(true);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [fault, setFault] = useState<KeepFault | 'large' | null>(null);
  const write = async (packed: boolean) => {
    // What it needs is only loaded by who wants the file.
    const { buildDossier } = await import('../../lib/dossier/build-dossier.ts');
    const { sealPage } = await import('../../lib/dossier/seal.ts');
    const { packDossier } = await import('../../lib/dossier/pack-dossier.ts');
    const { entries, line, carrier } = props;
    const made = { at: new Date(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
    const contents = await readContents(entries);
    const own = messageReader(dossierTables, locale);
    const words = { locale, en: messageReader(dossierTables, 'en'), own };
    const page = await sealPage(
      buildDossier({ words, line, carrier, entries, contents, redacted, made }),
    );
    const file = packed
      ? await packDossier({ page, entries, contents, made: made.at })
      : new TextEncoder().encode(page);
    // No carrier and no name: the file lies in a folder that others may see.
    const { day } = wallClock(made.at.toISOString(), made.zone);
    const name = `signoff-dossier-${day}.${packed ? 'zip' : 'html'}`;
    saveFile(name, packed ? 'application/zip' : 'text/html', file);
    setSaved({ name, sha256: await fingerprint(file) });
    announce(t('dossierSaved', { name }));
    await noteSaved(packed ? entries : entries.filter(isInDossier), made.at);
    props.onSaved();
  };
  const make = async (packed: boolean) => {
    setFault(null);
    setSaved(null);
    await write(packed).catch((thrown: unknown) =>
      setFault(thrown instanceof RangeError ? 'large' : faultOf(thrown).why),
    );
  };
  return (
    <section class="stack">
      <h2>{t('dossierTitle')}</h2>
      <p>{t('dossierWhat')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={redacted}
          onChange={({ currentTarget }) => setRedacted(currentTarget.checked)}
        />
        <span>
          {t('dossierBlank')} <span class="soft">{t('dossierNames')}</span>
        </span>
      </label>
      <div class="row">
        <Button onPress={() => void make(false)}>{t('dossierMake')}</Button>
        <Button onPress={() => void make(true)}>{t('dossierPack')}</Button>
      </div>
      <p class="soft">{t('dossierPackNote')}</p>
      {saved && (
        <div>
          <p>{t('dossierSaved', { name: saved.name })}</p>
          <p class="fingerprint">{saved.sha256}</p>
        </div>
      )}
      {fault && (
        <Notice tone="danger">
          <p>{t(fault === 'large' ? 'dossierLarge' : keepFaultWords[fault])}</p>
        </Notice>
      )}
    </section>
  );
}
