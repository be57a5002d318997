/** Every letter of every user the letters tell apart, with every choice that it leaves. */
import type { Letter, Letters, ScriptsFile, Slot } from '../../content-rules/schema.ts';
import { partsOf, plainLetter } from '../../lib/letters/compose-letter.ts';
import { fittingChoices } from '../../lib/letters/fitting-choices.ts';
import { lettersFor, letterSlots } from '../../lib/letters/letters-for.ts';
import { knownOf, type Known } from '../../lib/planner/conditions.ts';
import { slotsOf, type Filled } from '../../lib/scripts/fill.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';
import { asked, today } from './plan-cases.ts';

const files = readRuleFiles();
export const rules = files['letters/letters.json'] as Letters;
export const slots = letterSlots(files['scripts/scripts.json'] as ScriptsFile, rules);
const all = Object.fromEntries(
  slots.flatMap((slot) => (slot.kind === 'choice' ? [] : [[slot.id, sample(slot)]])),
);

const people: Known[] = [];
for (const carrier of ['t-mobile', 'att', 'verizon', null])
  for (const planKind of ['postpaid', 'prepaid', null] as const)
    for (const where of ['in-us', 'abroad-silent', ''])
      for (const number of ['end', 'park', 'suspend', ''])
        for (const [departure, autopay] of [
          ['2027-01-10', 'yes'],
          ['2026-10-01', 'no'],
          ['', ''],
        ] as const) {
          const said = { role: 'owner', where, number, departure, autopay };
          const answers = Object.fromEntries(Object.entries(said).filter(([, one]) => one !== ''));
          const about = { answers, planKind, carrier, device: 'phone' as const, today };
          people.push(knownOf(about, asked.questions));
        }

/** Once with all blanks filled (`whole`), once with none but the choices. */
export const written = people.flatMap((known) =>
  lettersFor(rules, known).flatMap((letter) =>
    choicesIn(letter, known).flatMap((choices) =>
      [true, false].map((whole) => {
        const filled = whole ? { ...all, ...choices } : choices;
        const ask = fittingChoices({ known, slots, filled });
        const parts = partsOf(letter, ask);
        return { known, letter, choices, whole, ask, parts, text: plainLetter(parts, ask) };
      }),
    ),
  ),
);

/** Those with all blanks filled. */
export const filledOnes = written.filter(({ whole }) => whole);

/** A case by name, for what fails. */
export function called(known: Known, { id }: Pick<Letter, 'id'>): string {
  return `${id} for ${JSON.stringify(known)}`;
}

/** Every way to make the choices that a letter asks for. */
function choicesIn(letter: Letter, known: Known): Filled[] {
  const named = new Set(
    letter.parts.flatMap(({ wordings }) => wordings.flatMap(({ say }) => slotsOf(say))),
  );
  const asks = slots.filter(({ id, kind }) => kind === 'choice' && named.has(id));
  return asks.reduce<Filled[]>(
    (ways, { id }) =>
      ways.flatMap((filled) => {
        const fitting = fittingChoices({ known, slots, filled }).slots.find((one) => one.id === id);
        return (fitting?.options ?? []).map((option) => ({ ...filled, [id]: option.id }));
      }),
    [{}],
  );
}

function sample({ kind, id }: Slot): string {
  if (id === 'carrier') return 'your carrier';
  return (
    { day: '2026-12-10', money: '4216', last4: '1234', email: 'me@mail.test' }[kind as 'day'] ??
    'Xu'
  );
}
