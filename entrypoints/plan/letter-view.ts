import { letterRules } from '../../content-rules/letters.ts';
import { scriptRules } from '../../content-rules/scripts.ts';
import type { Letter } from '../../content-rules/schema.ts';
import { callsOf, endingCall } from '../../lib/letters/calls-of.ts';
import { fittingChoices } from '../../lib/letters/fitting-choices.ts';
import { aboutCall, filledLetter } from '../../lib/letters/known-blanks.ts';
import { letterSlots } from '../../lib/letters/letters-for.ts';
import { entryOfLetter, timesSent } from '../../lib/letters/sent-letter.ts';
import type { Locale } from '../../lib/languages.ts';
import type { Known } from '../../lib/planner/conditions.ts';
import { titleIn } from '../../lib/text.ts';
import type { Evidence } from '../../ui/evidence/use-evidence.ts';
import type { LetterView } from '../../ui/letters/letter-view.ts';
import type { SectionProps } from './section.tsx';

const slots = letterSlots(scriptRules, letterRules);

/** One letter of the line that is shown, with what log and plan know of it. */
export function letterView(
  letter: Letter,
  known: Known,
  { session, change }: Pick<SectionProps, 'session' | 'change'>,
  evidence: Evidence,
  locale: Locale,
): LetterView {
  const { state, line, answers, today, carrier } = session;
  const log = evidence.entries ?? [];
  const calls = callsOf(log, line.id);
  const filled = filledLetter({
    slots,
    letter: letter.id,
    line,
    answers,
    log,
    today,
    carrier: carrier?.about.name ?? null,
  });
  const about = { letter: letter.id, line: line.id };
  return {
    rules: letterRules,
    letter,
    ask: fittingChoices({ known, slots, filled }),
    today,
    calls: evidence.entries === null ? null : calls,
    ending: endingCall(calls, line.letters[letter.id]?.[aboutCall]),
    sent: timesSent(log, line.id, letter.id),
    word: (slot, text) => void change({ kind: 'letter-word', ...about, slot, text }),
    keepSent: (text, day) =>
      evidence.keep(
        entryOfLetter({
          ...about,
          carrier: state.carrier,
          title: titleIn(letter.name, locale),
          text,
          day,
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          now: new Date(),
          unique: crypto.randomUUID(),
        }),
      ),
  };
}
