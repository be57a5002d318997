/** What the check of the letters refuses. */
import { describe, expect, test } from 'vitest';
import { checkRules } from '../../content-rules/check.ts';
import type { Letter, Letters, Slot } from '../../content-rules/schema.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';

const files = readRuleFiles();

describe('the check refuses', () => {
  const broken = (edit: (letters: Letters) => void) => {
    const copy = structuredClone(files);
    edit(copy['letters/letters.json'] as Letters);
    return checkRules(copy).join();
  };
  const name = (words: string) => ({ en: words, 'zh-CN': words, 'zh-TW': words });
  const slot = (id: string, words: string, kind: Slot['kind'] = 'reference') =>
    broken(({ slots: own }) => own.push({ id, kind, name: name(words) }));

  test.each(['account-pin', 'ssn', 'transfer-code'])('a blank called %s', (id) => {
    expect(slot(id, 'x', 'last4')).toContain('must never be typed');
  });
  test.each(['Card number', '信用卡卡號', '账户号码'])(
    '%s, unless the last four digits',
    (words) => {
      expect(slot('number', words)).toContain('last four digits at most');
      expect(slot('number', words, 'last4')).toBe('');
    },
  );
  test('an address, a page or a limit that nobody vouches for', () => {
    const dispute = (letters: Letters) => letters.letters.find(({ id }) => id === 'bill-dispute')!;
    const faults = (edit: (letter: Letter) => void) => broken((letters) => edit(dispute(letters)));
    expect(faults(({ to }) => (to[0]!.from.confidence = 'unverified'))).toContain('nobody vouches');
    expect(faults(({ until }) => (until![0]!.from.confidence = 'unverified'))).toContain(
      'nobody vouches',
    );
    expect(faults(({ parts }) => (parts[0]!.wordings[0]!.say = name('within 30 days')))).toContain(
      'nobody vouches',
    );
  });
  test('an unknown blank, task or id that stands twice', () => {
    expect(broken(({ letters }) => letters[0]!.tasks.push('nap'))).toContain('no task "nap"');
    expect(broken(({ slots: own }) => own.push({ ...own[0]!, id: 'agent' }))).toContain(
      '"agent" stands twice',
    );
    const lost = broken(({ letters }) => {
      letters[0]!.parts[0]!.wordings[0]!.say = name('{pigeon}');
      letters[1]!.until![0]!.after = { slot: 'feather', days: 3 };
    });
    expect(lost).toContain('no slot "pigeon"');
    expect(lost).toContain('no slot "feather"');
  });
  test('a choice that leads nowhere, or asks for a choice that is not there', () => {
    const choice = (letters: Letters, id: string) => letters.slots.find((one) => one.id === id)!;
    expect(
      broken((letters) => (choice(letters, 'trouble').options![0]!.goesWith = ['pigeon'])),
    ).toContain('no option "pigeon"');
    expect(
      broken((letters) => {
        for (const one of choice(letters, 'trouble').options!)
          one.goesWith = one.goesWith!.filter((id) => id !== 'end');
      }),
    ).toContain('no goesWith "end"');
    expect(broken((letters) => delete choice(letters, 'trouble').options![0]!.goesWith)).toContain(
      'with which nothing goes',
    );
    expect(broken((letters) => (choice(letters, 'remedy').follows = 'nap'))).toContain(
      'no choice "nap"',
    );
    const chosen = broken(({ letters }) => {
      letters[0]!.parts[0]!.wordings[0]!.chosen = { trouble: ['feather'] };
    });
    expect(chosen).toContain('no option of trouble "feather"');
  });
});
