import type { Slot, Wording } from '../../content-rules/schema.ts';
import { readCents } from '../../lib/money/amount.ts';
import type { Ask } from '../../lib/scripts/choose-lines.ts';
import { slotsOf } from '../../lib/scripts/fill.ts';
import { digitByDigit, sayDay, sayMoney, spellOut } from '../../lib/scripts/read-aloud.ts';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';

/** How what was filled into a line is said: letter by letter, digit by digit, dates with their month. */
export function SayAloud({ wording, ask }: { wording: Wording; ask: Ask }) {
  const { say } = useWords();
  const t = useCallWords();
  const rows = slotsOf(wording.say).flatMap((id) => {
    const slot = ask.slots.find((one) => one.id === id);
    const aloud = slot && sayAloud(slot, ask.filled[id]);
    return slot && aloud ? [{ slot, aloud }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <details class="fold aloud">
      <summary>{t('aloud')}</summary>
      <dl>
        {rows.map(({ slot, aloud }) => (
          <div key={slot.id}>
            <dt>{say(slot.name)}</dt>
            <dd>
              <English>{aloud}</English>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function sayAloud({ kind }: Slot, kept: string | undefined): string | undefined {
  if (kept === undefined || kind === 'choice') return undefined;
  if (kind === 'day') return sayDay(kept);
  if (kind === 'last4' || kind === 'zip' || kind === 'phone') return digitByDigit(kept);
  if (kind !== 'money') return spellOut(kept);
  const cents = readCents(kept);
  return cents === undefined ? undefined : sayMoney(cents);
}
