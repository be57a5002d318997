/** The letters: whoever sends one says nothing that is not true of them, and nothing is made up. */
import { describe, expect, test, vi } from 'vitest';
import { letterOfProblem, letterOfTask } from '../../content-rules/letter-links.ts';
import type { Condition, Problem, Text } from '../../content-rules/schema.ts';
import { blanksOf, emptyBlanks } from '../../lib/letters/compose-letter.ts';
import { holding } from '../../lib/letters/letters-for.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';
import { findNumberClaim } from './claims.ts';
import { called, filledOnes, rules, written } from './letter-cases.ts';

// Some thousand letters are written.
vi.setConfig({ testTimeout: 120_000 });

const stuck = (readRuleFiles()['stuck/stuck.json'] as { problems: Problem[] }).problems;

type Told = Condition & { text: Text };

describe('every letter', () => {
  test('has somewhere to go, sentences, and after filling its blanks none that is empty', () => {
    for (const { letter, ask, parts, known, text } of filledOnes) {
      const name = called(known, letter);
      expect(holding(letter.to, known).length, name).toBeGreaterThan(0);
      expect(parts.length, name).toBeGreaterThan(3);
      expect(emptyBlanks(parts, ask), name).toEqual([]);
      expect(text, name).not.toMatch(/____|[{}]/);
    }
  });

  test('has a field for each of its blanks, and keeps them in their places while they are filled', () => {
    for (const { letter, ask, parts, known, choices } of written) {
      const { needed, spare } = blanksOf(letter, ask);
      const fields = new Set([...needed, ...spare, 'today', 'carrier']);
      const lacking = emptyBlanks(parts, ask).filter((id) => !fields.has(id));
      expect(lacking, called(known, letter)).toEqual([]);
      expect(blanksOf(letter, { ...ask, filled: choices })).toEqual({ needed, spare });
      for (const limit of holding(letter.until, known))
        for (const counted of [limit.after, limit.before])
          if (counted) expect(fields, letter.id).toContain(counted.slot);
    }
  });

  test('is somebody’s, with every part, every place and every time limit', () => {
    const seen = new Set(
      written.flatMap(({ letter, parts, known }) => [
        letter.id,
        ...parts.map(({ id }) => `${letter.id}/${id}`),
        ...[letter.to, letter.until, letter.answer].flatMap((list) =>
          holding<Told>(list, known).map(({ text }) => `${letter.id}/${text.en}`),
        ),
      ]),
    );
    const all = rules.letters.flatMap(({ id, parts, to, until = [], answer = [] }) => [
      id,
      ...parts.map((part) => `${id}/${part.id}`),
      ...[...to, ...until, ...answer].map(({ text }) => `${id}/${text.en}`),
    ]);
    expect(all.filter((one) => !seen.has(one))).toEqual([]);
  });
});

describe('a letter is true of whoever sends it', () => {
  test('abroad, or about to leave, only where they said so', () => {
    for (const { text, known, letter } of filledOnes) {
      const abroad = known['where']?.startsWith('abroad') === true;
      const leaving = ['soon', 'later'].includes(known['departure'] ?? '');
      const name = called(known, letter);
      expect(text.includes('I am outside the United States'), name).toBe(
        abroad && text.includes('rely on mail'),
      );
      if (!leaving) expect(text, name).not.toContain('about to leave');
      if (!abroad && !leaving) expect(text, name).not.toMatch(/abroad|outside|leave the/);
    }
  });

  test('a final bill is paid, a case open, a number given only where a blank says so', () => {
    for (const { text, whole, letter, known } of written)
      if (!whole)
        expect(text, called(known, letter)).not.toMatch(
          /I paid the|case number|confirmation number|I dealt with|this order by phone/,
        );
  });

  test('nobody asked to end what they moved, let run out, or kept', () => {
    for (const { text, known, letter } of filledOnes) {
      const name = called(known, letter);
      const { number, plan } = known;
      const moved = ['prepaid', 'google-voice', 'park'].includes(number ?? '');
      const kept = ['suspend', 'cheaper-plan', 'hand-over'].includes(number ?? '');
      if (moved || kept) expect(text, name).not.toMatch(/asked .{2,40} to end/);
      if (!moved) expect(text, name).not.toContain('moved to another');
      if (plan === 'prepaid')
        expect(text, name).not.toMatch(/asked .{2,40} to end|AutoPay takes no/);
      if (known['autopay'] === 'no') expect(text, name).not.toContain('AutoPay');
    }
  });

  test('and names no carrier but theirs', () => {
    const names = { 't-mobile': 't-mobile', att: 'at&t', verizon: 'verizon' };
    for (const { known, letter, text } of filledOnes) {
      const told = [letter.to, letter.until, letter.answer]
        .flatMap((list) => holding<Told & { address?: string[] }>(list, known))
        .flatMap((one) => [one.text.en, one.address ?? []].flat());
      const all = [text, ...told].join('\n').toLowerCase();
      for (const [id, name] of Object.entries(names))
        if (known['carrier'] !== id) expect(all, called(known, letter)).not.toContain(name);
    }
  });
});

describe('what is told around a letter', () => {
  const told = [
    ...rules.letters.flatMap(({ to, until = [], answer = [] }) => [...to, ...until, ...answer]),
    ...rules.post,
  ];

  test('says where it comes from, and states nothing that nobody vouches for', () => {
    for (const { from, text } of told) {
      // Advice of our own: it states no fact, and says so to nobody.
      if (from === undefined) {
        for (const words of Object.values(text)) expect(findNumberClaim(words)).toBeUndefined();
        continue;
      }
      expect(from.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      if (from.confidence !== 'unverified') expect(from.source, text.en).toMatch(/^https:\/\//);
      else for (const words of Object.values(text)) expect(findNumberClaim(words)).toBeUndefined();
    }
  });

  test('a day that is counted is the one that the words tell', () => {
    for (const { until = [], answer = [] } of rules.letters) {
      for (const { after, text } of until)
        if (after) expect(text.en).toContain(`${after.days} days`);
      for (const { days, text } of answer) if (days) expect(text.en).toContain(`${days} days`);
    }
  });

  test('the one mailbox is Verizon’s for this notice: no care mailbox is made up (S1-11)', () => {
    const boxes = JSON.stringify(rules).match(/[\w.+-]+@[\w-]+\.\w+/g) ?? [];
    expect([...new Set(boxes)]).toEqual(['noticeofdispute@verizonwireless.com']);
    const mailed = rules.letters.flatMap(({ id, to }) =>
      to.filter(({ by }) => by === 'e-mail').map(({ when }) => `${id} ${String(when?.carrier)}`),
    );
    expect(mailed).toEqual(['notice-of-dispute verizon']);
  });
});

test('no part is in English alone, and none of the English is Chinese', () => {
  const says = rules.letters.flatMap(({ parts }) =>
    parts.flatMap(({ wordings }) => wordings.map(({ say }) => say)),
  );
  const han = /\p{Script=Han}/u;
  for (const say of says) {
    expect(say.en).not.toMatch(han);
    const onlyNames = /^(?:\{[^}]*\}|\s)+$/.test(say.en);
    if (!onlyNames)
      expect(`${han.test(say['zh-CN'])} ${han.test(say['zh-TW'])}`, say.en).toBe('true true');
  }
});

test('tasks and problems lead to letters that are there, and a task to one that says it is for it', () => {
  const ids = new Set(rules.letters.map(({ id }) => id));
  for (const [task, letter] of Object.entries(letterOfTask))
    expect(rules.letters.find(({ id }) => id === letter)?.tasks, task).toContain(task);
  const problems = new Set(stuck.map(({ id }) => id));
  for (const [problem, letter] of Object.entries(letterOfProblem)) {
    expect(problems).toContain(problem);
    if (letter !== '') expect(ids).toContain(letter);
  }
});
