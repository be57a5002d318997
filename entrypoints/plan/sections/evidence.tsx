import { erasable, send } from '../../../lib/browser.ts';
import { eraseEverything, whatIsLeft, type Place } from '../../../lib/erase/erase-everything.ts';
import { placesOf } from '../../../lib/erase/places.ts';
import { keepEntries } from '../../../lib/evidence/store.ts';
import { EvidenceSection } from '../../../ui/evidence/evidence-section.tsx';
import { useEvidence } from '../../../ui/evidence/use-evidence.ts';
import { useLineName } from '../../../ui/lines/line-words.ts';
import { HowToShoot } from '../../../ui/redact/how-to-shoot.tsx';
import type { SectionProps } from '../section.tsx';
import { useShortcut } from '../use-shortcut.ts';
import { ShotSection } from './shot.tsx';

/** The log of the line that is shown, and what can be made of it; or a picture on its way into it. */
export function Evidence(props: SectionProps) {
  const { detail, session } = props;
  return detail === 'shot' ? <ShotSection line={session.line.id} /> : <Log {...props} />;
}

function Log({ session }: SectionProps) {
  const { state, line, lines, carrier, today } = session;
  const evidence = useEvidence();
  const name = useLineName(lines)(line);
  return (
    <EvidenceSection
      evidence={evidence}
      state={state}
      line={{ id: line.id, name }}
      today={today}
      carrier={carrier ? { id: carrier.id, name: carrier.about.name } : null}
      howToShoot={<HowToShoot {...useShortcut()} />}
      onImport={async (coming) => {
        const added = [...coming.contents].map(([id, bytes]) => ({ id, bytes }));
        await keepEntries(coming.entries, added);
        await evidence.look();
        await send('state:change', { change: { kind: 'take-over', state: coming.state } });
      }}
      onErase={async () => {
        const left = await erase(placesOf(erasable(), globalThis));
        await evidence.look();
        return left;
      }}
    />
  );
}

/** What is left. A background that dies over it is asked again; never is half of it done without it. */
async function erase(places: readonly Place[]): Promise<string[]> {
  const ask = () => send('state:erase', {});
  const asked = ask().catch(ask);
  // What only a page can empty, and a second look by another than who erased.
  return asked.then(
    () => eraseEverything(places),
    () => whatIsLeft(places),
  );
}
