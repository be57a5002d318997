/** The scripts: nobody is left without a next thing to say, whatever the agent says and whoever calls. */
import { describe, expect, test } from 'vitest';
import { checkRules } from '../../content-rules/check.ts';
import { letterOfScript, scriptOfProblem, scriptOfTask } from '../../content-rules/script-links.ts';
import type { Letters, Problem, ScriptsFile, Slot } from '../../content-rules/schema.ts';
import { fieldOfSlot } from '../../lib/scripts/call-entry.ts';
import {
  branchesOf,
  linesOf,
  repliesOf,
  scriptsFor,
  startOfPart,
  type Ask,
} from '../../lib/scripts/choose-lines.ts';
import { files, people, rules } from './script-people.ts';

test('every script has lines for everybody who has it to say, in the order of its parts', () => {
  for (const ask of people)
    for (const script of rules.scripts) {
      const lines = linesOf(script, ask);
      expect(lines.length, `${script.id} ${ask.channel}`).toBeGreaterThan(1);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      const order = rules.parts.map(({ id }) => id);
      const at = lines.map(({ part }) => order.indexOf(part));
      expect(at, script.id).toEqual([...at].sort((one, other) => one - other));
    }
});

describe('every branch', () => {
  test('is reached by somebody, where it is likely', () => {
    const reached = new Set(
      people.flatMap((ask) =>
        rules.scripts.flatMap((script) =>
          linesOf(script, ask).flatMap(({ part }) =>
            branchesOf(rules, script, part, ask)
              .filter(({ parts }) => parts.includes(part))
              .map(({ id }) => id),
          ),
        ),
      ),
    );
    expect(rules.branches.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test('has an answer for whoever reaches it, and leads on to a line or back', () => {
    for (const ask of people)
      for (const script of rules.scripts) {
        const lines = linesOf(script, ask);
        for (const branch of branchesOf(rules, script, '', ask)) {
          expect(repliesOf(branch, ask).length, branch.id).toBe(branch.replies.length);
          const { part } = branch.then;
          // Where this script has no such part, the line that was shown is the way on.
          if (part && (branch.scripts?.includes(script.id) ?? false))
            expect(startOfPart(lines, part), `${branch.id} in ${script.id}`).toBeDefined();
        }
      }
  });
});

test('every step is said by somebody, and every blank stands in a line, a field or a list', () => {
  const said = new Set(
    people.flatMap((ask) => {
      const filled = Object.fromEntries(rules.slots.map((slot) => [slot.id, sample(slot)]));
      return rules.scripts.flatMap((script) =>
        linesOf(script, { ...ask, filled }).map(({ id }) => id),
      );
    }),
  );
  const steps = rules.scripts.flatMap((script) =>
    script.parts.flatMap((part) => part.steps.map(({ id }) => `${script.id}/${id}`)),
  );
  expect(steps.filter((id) => !said.has(id))).toEqual([]);
  const text = JSON.stringify([rules.scripts, rules.branches]);
  for (const { id } of rules.slots) expect(text, id).toContain(id);
});

test('everything not to hang up without can be asked for', () => {
  for (const { mustAsk } of rules.scripts)
    for (const id of mustAsk)
      expect(rules.slots.find((slot) => slot.id === id)?.ask, id).toBeDefined();
  const cancel = rules.scripts.find(({ id }) => id === 'cancel')!;
  expect(cancel.mustAsk).toEqual([
    ...['effective-date', 'final-amount', 'due-date', 'autopay-then'],
    ...['others-then', 'reference', 'agent', 'email-then'],
  ]);
  const refund = rules.scripts.find(({ id }) => id === 'refund')!;
  expect(refund.mustAsk).toEqual([
    ...['refund-amount', 'refund-way', 'refund-by', 'reference', 'agent', 'email-then'],
  ]);
});

test('what an agent tells is kept in the log, whichever script asks for it', () => {
  const told = rules.scripts.flatMap(({ parts, mustAsk }) => [
    ...mustAsk,
    ...parts.flatMap(({ steps }) => steps.flatMap(({ note }) => note ?? [])),
  ]);
  const all = [...told, ...rules.branches.flatMap(({ note }) => note ?? [])];
  expect([...new Set(all)].filter((id) => !(id in fieldOfSlot))).toEqual([]);
});

test('the script of the next task comes first', () => {
  const first = (open: string[]) => scriptsFor(rules, {}, open)[0]!.id;
  expect(first(['unlock-phone', 'end-service'])).toBe('unlock');
  expect(first(['end-service'])).toBe('cancel');
  expect(first(['still-billed'])).toBe('billed');
  expect(first(['ask-owner'])).toBe('owner');
});

test('tasks and problems lead to a script that is there', () => {
  const tasks = rules.scripts.flatMap((script) => script.tasks.map((id) => [id, script.id]));
  expect(scriptOfTask).toEqual(Object.fromEntries(tasks));
  const { problems } = files['stuck/stuck.json'] as { problems: Problem[] };
  const goals = ['', ...[...rules.scripts, ...rules.branches].map(({ id }) => id)];
  for (const [problem, goal] of Object.entries(scriptOfProblem)) {
    expect(problems.map(({ id }) => id)).toContain(problem);
    expect(goals).toContain(goal);
  }
  const { letters } = files['letters/letters.json'] as Letters;
  for (const [script, letter] of Object.entries(letterOfScript)) {
    expect(goals).toContain(script);
    expect(letters.map(({ id }) => id)).toContain(letter);
  }
});

describe('what nobody may be made to say', () => {
  const words = JSON.stringify(rules);
  test('no lie about the military or a death', () =>
    expect(words).not.toMatch(/military|deploy|death|died|deceased|军人|軍人|去世/i));
  test('only who is the owner says so', () => {
    for (const ask of people.filter(({ known }) => known.role !== 'owner'))
      for (const script of rules.scripts)
        for (const { wording } of linesOf(script, ask))
          expect(wording.say.en).not.toMatch(/\bI am the account (?:owner|holder)/);
  });
  test('a PIN is told by the owner, a text is awaited only where one can come', () => {
    for (const ask of people)
      for (const script of scriptsFor(rules, ask.known, [])) {
        const branches = branchesOf(rules, script, '', ask).flatMap((one) => repliesOf(one, ask));
        const said = [...linesOf(script, ask).map(({ wording }) => wording), ...branches];
        const words = said.map(({ say }) => say.en).join('\n');
        if (ask.known.role === 'member')
          expect(words, script.id).not.toMatch(/I will (?:tell you my|say it)/);
        if (ask.known.where === 'abroad-silent')
          expect(words, script.id).not.toMatch(/waiting for the text|\b611\b/);
      }
  });
  test('a prepaid line has no final bill', () => {
    for (const ask of people.filter(({ known }) => known.plan === 'prepaid')) {
      const cancel = scriptsFor(rules, ask.known, []).find(({ id }) => id === 'cancel')!;
      const lines = linesOf(cancel, ask);
      expect(lines.map(({ wording }) => wording.say.en).join('\n')).not.toMatch(/final bill/i);
      const asked = [...cancel.mustAsk, ...lines.flatMap(({ note }) => note)];
      expect(asked).toContain('final-amount');
      expect(asked).not.toContain('due-date');
    }
  });
  test('only who leaves or has left says so', () => {
    const stays: Ask = {
      known: { role: 'owner' },
      channel: 'call',
      slots: rules.slots,
      filled: {},
    };
    for (const script of rules.scripts)
      for (const { wording } of linesOf(script, stays))
        expect(wording.say.en).not.toMatch(
          /moving out|moved out|leaving|I am (?:outside|abroad)|check abroad/,
        );
  });
  test('T-Mobile and Verizon end with the cycle: no other day is asked for there', () => {
    const known = { carrier: 't-mobile', plan: 'postpaid' };
    const filled = { 'wanted-day': '2026-12-10' };
    const cancel = rules.scripts[0]!;
    const ids = (carrier: string) =>
      linesOf(cancel, {
        known: { ...known, carrier },
        filled,
        channel: 'call',
        slots: rules.slots,
      }).map(({ id }) => id);
    expect(ids('t-mobile')).not.toContain('cancel/wanted');
    expect(ids('verizon')).not.toContain('cancel/wanted');
    expect(ids('att')).toContain('cancel/wanted');
  });
});

describe('the check refuses', () => {
  const broken = (edit: (scripts: ScriptsFile) => void) => {
    const copy = structuredClone(files);
    edit(copy['scripts/scripts.json'] as ScriptsFile);
    return checkRules(copy);
  };
  const name = (words: string) => ({ en: words, 'zh-CN': words, 'zh-TW': words });

  test.each(['account-pin', 'ssn', 'password', 'card-number', 'account-number', 'imei'])(
    'a blank called %s',
    (id) => {
      const faults = broken(({ slots }) => slots.push({ id, kind: 'name', name: name('x') }));
      expect(faults.join()).toContain('must never be typed');
    },
  );
  test.each(['Your PIN', '社会安全号', '信用卡卡號', 'Card number', '验证码'])(
    'one named %s',
    (words) => {
      const faults = broken(({ slots }) => (slots[0]!.name = name(words)));
      expect(faults.join()).toContain('must never be typed');
    },
  );
  test('one amount in two places, a blank nobody knows, languages that differ, a figure without a source', () => {
    const wording = (scripts: ScriptsFile) => scripts.steps[0]!.wordings[0]!;
    const say = (words: string) => broken((scripts) => (wording(scripts).say = name(words))).join();
    expect(say('{final-amount} and {final-amount}')).toContain('stands twice');
    expect(say('{pigeon}')).toContain('no slot "pigeon"');
    expect(say('within 30 days')).toContain('nobody vouches');
    const faults = broken(
      (scripts) => (wording(scripts).say = { ...name('Hi'), en: 'Hi {agent}' }),
    );
    expect(faults.join()).toContain('different blanks');
  });
  test('a name of a step that is none, and a step for all that one script has', () => {
    const faults = broken(({ scripts }) => (scripts[0]!.parts[0]!.steps[0] = 'pigeon')).join();
    expect(faults).toContain('no step "pigeon"');
    const lonely = broken((file) => file.steps.push({ ...file.steps[0]!, id: 'lonely' })).join();
    expect(lonely).toContain('belongs into its script');
  });
});

function sample({ kind }: Slot): string {
  return { day: '2026-12-10', money: '4216', choice: 'none' }[kind as 'day'] ?? 'x';
}
