/** What may be chosen in a letter: no two choices speak against each other, nor against the plan. */
import { describe, expect, test, vi } from 'vitest';
import { fittingChoices } from '../../lib/letters/fitting-choices.ts';
import { blanksOf } from '../../lib/letters/compose-letter.ts';
import { called, filledOnes, rules, slots, written } from './letter-cases.ts';

// Some thousand letters are written.
vi.setConfig({ testTimeout: 120_000 });

const chosen = filledOnes.filter(({ choices }) => Object.keys(choices).length > 0);

/** What a trouble is about, and the words of what may be asked for in it. */
const asks: Record<string, RegExp> = {
  'charged-after': /remove the charge and refund|remove the charge, to refund/,
  'charged-wrong': /remove the charge and refund|remove the charge, to refund/,
  'not-ended': /to end the line/,
  'not-refunded': /refund the money it owes me/,
  'not-released': /release my number/,
  'not-unlocked': /unlock my phone/,
};

describe('in every letter, with every choice that is left', () => {
  test('what is asked for answers what went wrong, and nothing else is asked for', () => {
    for (const { text, choices, known, letter } of chosen) {
      const name = `${called(known, letter)} ${JSON.stringify(choices)}`;
      const request = text.split('\n\n').find((one) => one.startsWith('I am asking the carrier'))!;
      for (const [trouble, words] of Object.entries(asks))
        if (trouble === choices['trouble']) expect(request, name).toMatch(words);
        else if (words.source !== asks[choices['trouble']!]!.source)
          expect(request, name).not.toMatch(words);
    }
  });

  test('money is asked back with its amount, and no amount stands where none is asked for', () => {
    for (const { text, choices, known, letter } of chosen) {
      const name = `${called(known, letter)} ${JSON.stringify(choices)}`;
      expect(text.includes('$42.16'), name).toBe(/refund/.test(text));
      expect(text.includes('The carrier owes me'), name).toBe(
        choices['trouble'] === 'not-refunded',
      );
    }
    // Left empty it is a blank to fill, not a sentence left out.
    for (const { text, whole, choices, known, letter } of written)
      if (!whole && Object.keys(choices).length > 0 && /refund/.test(text))
        expect(text, called(known, letter)).toMatch(
          /(?:charge is|charged me|carrier owes me) ____/,
        );
  });

  test('it does not contradict what the letter says of the line', () => {
    for (const { text, choices, known, letter } of chosen) {
      const name = `${called(known, letter)} ${JSON.stringify(choices)}`;
      const { trouble } = choices;
      if (trouble === 'not-ended') expect(text, name).toMatch(/On .+ I asked the carrier to end/);
      if (trouble === 'not-released') expect(text, name).toContain('have my number moved');
      // Over and not over, moved and still to be moved: one of the two.
      if (!['charged-after', 'not-refunded'].includes(trouble!))
        expect(text, name).not.toMatch(/ended the line\.|It ended on|I paid the final bill/);
      if (trouble !== 'not-released') expect(text, name).not.toContain('have my number moved');
      if (trouble === 'charged-after')
        expect(text, name).toMatch(/asked .+ to end|It ended|That ended/);
    }
  });
});

test('every option is somebody’s, and every user has more than one trouble to choose from', () => {
  const seen = new Set(chosen.flatMap(({ choices }) => Object.values(choices)));
  const options = rules.slots.flatMap(({ options = [] }) => options.map(({ id }) => id));
  expect(options.filter((one) => !seen.has(one))).toEqual([]);
  const complaint = rules.letters.find(({ id }) => id === 'fcc-complaint')!;
  for (const { known } of chosen) {
    const ask = fittingChoices({ known, slots, filled: {} });
    expect(ask.slots.find(({ id }) => id === 'trouble')!.options!.length).toBeGreaterThan(1);
    expect(blanksOf(complaint, ask).needed.slice(0, 2)).toEqual(['trouble', 'remedy']);
  }
});

test('another trouble takes back what no longer goes with it', () => {
  const { known } = chosen.find(({ known: one }) => one['number'] === 'end')!;
  const remedy = (filled: Record<string, string>) => {
    const ask = fittingChoices({ known, slots, filled });
    const slot = ask.slots.find(({ id }) => id === 'remedy')!;
    return slot.options!.find(({ id }) => id === ask.filled['remedy'])?.id;
  };
  expect(remedy({ trouble: 'not-ended', remedy: 'end' })).toBe('end');
  expect(remedy({ trouble: 'charged-after', remedy: 'end' })).toBeUndefined();
  expect(remedy({ remedy: 'end' })).toBeUndefined();
  // Only one goes with it: it stands there by itself.
  expect(remedy({ trouble: 'not-refunded', remedy: 'end' })).toBe('refund');
});
