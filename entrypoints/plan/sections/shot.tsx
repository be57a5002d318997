import { useState } from 'preact/hooks';
import { browser } from '../../../lib/browser.ts';
import { nameMoment } from '../../../lib/dossier/moment.ts';
import { newEntry } from '../../../lib/evidence/entry.ts';
import { fingerprint } from '../../../lib/evidence/fingerprint.ts';
import { wallClock } from '../../../lib/evidence/wall-clock.ts';
import { sectionHash } from '../../../lib/sections.ts';
import type { Shot } from '../../../lib/shot/shot.ts';
import { Notice } from '../../../ui/controls/notice.tsx';
import { useEvidence } from '../../../ui/evidence/use-evidence.ts';
import { keepFaultWords, useEvidenceWords } from '../../../ui/evidence/use-evidence-words.ts';
import { faultWords } from '../../../ui/redact/fault-words.ts';
import { RedactStep } from '../../../ui/redact/redact-step.tsx';
import { ShotEnd } from '../../../ui/redact/shot-end.tsx';
import { useShotWords } from '../../../ui/redact/use-shot-words.ts';
import { titleIn } from '../../../lib/text.ts';
import { useWords } from '../../../ui/words/words.tsx';
import { useShot } from '../use-shot.ts';

type End = { kept: string; of: Shot } | { thrown: Shot };

/** A screenshot on its way into the log: covered first, kept then, or thrown away. */
export function ShotSection({ line }: { line: string }) {
  const t = useShotWords();
  const e = useEvidenceWords();
  const { locale } = useWords();
  const { shot, forget } = useShot();
  const evidence = useEvidence();
  const [end, setEnd] = useState<End | null>(null);
  // Kept by two presses in a row it is still one picture.
  const [ids] = useState(() => ({ entry: crypto.randomUUID(), file: crypto.randomUUID() }));
  const logHref = sectionHash('evidence');
  if (end !== null) {
    const kept = 'kept' in end;
    const { tabId, host } = kept ? end.of : end.thrown;
    return (
      <ShotEnd
        title={kept ? t('keptTitle', { name: end.kept }) : t('thrownTitle')}
        note={t(kept ? 'keptWhere' : 'thrownNote')}
        host={host}
        logHref={logHref}
        onBack={() => void goBack(tabId)}
      />
    );
  }
  if (shot === null) return null;
  if ('fault' in shot)
    return (
      <ShotEnd
        title={t('faultTitle')}
        note={t(faultWords[shot.fault])}
        host={null}
        logHref={logHref}
        onBack={() => undefined}
      />
    );
  const { host, place, at, carrier } = shot;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const title = place ? `${titleIn(place, locale)} · ${host}` : host;
  const finish = (how: End) => {
    forget();
    setEnd(how);
  };
  const keep = async (bytes: Uint8Array<ArrayBuffer>) => {
    const { day, time } = wallClock(at, zone);
    const file = {
      id: ids.file,
      // So written that the dossier, which blanks long numbers, leaves the day.
      name: `${host}_${day}_${time.replace(':', '')}.png`,
      type: 'image/png',
      size: bytes.length,
      sha256: await fingerprint(bytes),
    };
    const begun = newEntry({
      id: ids.entry,
      kind: 'screenshot',
      at: new Date(at),
      zone,
      line,
      carrier,
    });
    const entry = { ...begun, title, attachments: [file] };
    if (await evidence.keep(entry, [{ id: ids.file, bytes }]))
      finish({ kept: title, of: slim(shot) });
  };
  return (
    <>
      {evidence.fault && (
        <Notice tone="danger">
          <p>{e(keepFaultWords[evidence.fault])}</p>
        </Notice>
      )}
      <RedactStep
        address={shot.picture}
        found={shot.found}
        about={`${title} · ${nameMoment(at, zone)}`}
        onKeep={(bytes) => void keep(bytes)}
        onThrow={() => finish({ thrown: slim(shot) })}
      />
    </>
  );
}

// What is remembered of it afterwards has no picture any more.
function slim(shot: Shot): Shot {
  return { ...shot, picture: '', found: [] };
}

/** To the tab it was taken in; this one goes, if that one is still there. */
async function goBack(tabId: number): Promise<void> {
  try {
    const own = await browser.tabs.getCurrent();
    await browser.tabs.update(tabId, { active: true });
    if (own?.id !== undefined) await browser.tabs.remove(own.id);
  } catch {
    open(sectionHash('evidence'), '_self');
  }
}
