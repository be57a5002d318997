import { expect, test } from 'vitest';
import { standOfLines } from '../../../lib/planner/lines.ts';
import { planFor, type PlanRules } from '../../../lib/planner/plan-for.ts';
import { emptyLine, emptyState, type PhoneLine, type State } from '../../../lib/state/shape.ts';
import { byHand, commonTask, known, today, typed, words, yesOrNo } from './plan-examples.ts';

const rules: PlanRules = {
  common: [
    commonTask('save', { scope: 'account', asks: ['autopay'] }),
    commonTask('end', { asks: ['autopay', 'financed'], settles: true, after: ['save'] }),
    commonTask('port', { asks: ['told'], settles: true }),
  ],
  questions: [
    yesOrNo('codes', { asked: 'tap' }),
    typed('departure', 'date', { asked: 'first' }),
    yesOrNo('autopay', { about: 'account' }),
    yesOrNo('financed'),
    typed('told', 'date'),
  ],
  contradictions: [
    {
      id: 'prepaid-financed',
      when: { plan: ['prepaid'], financed: ['yes'] },
      says: words('no'),
      question: 'financed',
    },
  ],
  situations: [
    {
      id: 'leaving-keep',
      name: words('keep'),
      says: [{ text: words('keep'), ...known }],
      tasks: ['save', 'port'],
    },
    {
      id: 'leaving-end',
      name: words('end'),
      says: [{ text: words('end'), ...known }],
      tasks: ['save', 'end'],
    },
  ],
  rules: [{ when: { codes: ['yes'] }, situation: 'leaving-keep' }, { situation: 'leaving-end' }],
};
const where = yesOrNo('where', {
  answers: ['in-us', 'abroad-silent'].map((id) => ({ id, label: words(id) })),
});
const lineWith = (more: Partial<PhoneLine>) => ({ ...emptyLine('line-1'), ...more });
const plan = (more: Partial<State> = {}, line: Partial<PhoneLine> = {}) =>
  planFor({ ...emptyState(), lines: [lineWith(line)], ...more }, undefined, rules, today);
const assumed = (...of: Parameters<typeof plan>) => plan(...of).assumptions.map(({ id }) => id);
const done = (...of: Parameters<typeof plan>) =>
  plan(...of).tasks.flatMap((task) => (task.done ? task.id : []));

test('what nobody said is taken for granted, as far as this plan needs it', () => {
  // "told" belongs to a task of the other situation.
  expect(assumed()).toEqual(['codes', 'departure', 'autopay', 'financed']);
  expect(assumed({ answers: { autopay: 'no' } }, { answers: { codes: 'yes' } })).toEqual([
    'departure',
    'told',
  ]);
});

test('an answer that the rules do not know, or that cannot be read, is none', () => {
  const answers = { codes: 'maybe', departure: '2026-02-30', financed: 'yes' };
  expect(assumed({}, { answers })).toEqual(['codes', 'departure', 'autopay']);
});

test('what only tasks that are done ask is no longer of use', () => {
  const progress = { none: { end: byHand } };
  expect(assumed({}, { progress })).toEqual(['codes', 'departure', 'autopay']);
});

test('a plan that is done takes nothing for granted', () => {
  const progress = { none: { save: byHand, end: byHand } };
  expect(assumed({ progress }, { progress })).toEqual([]);
});

test('a watch has said that it needs no codes', () =>
  expect(assumed({}, { device: 'watch' })).not.toContain('codes'));

test('ticks of the account and of the line count for their own tasks', () => {
  const both = { none: { save: byHand, end: byHand } };
  expect(done({ progress: both })).toEqual(['save']);
  expect(done({}, { progress: both })).toEqual(['end']);
});

test('two lines: one account, each its own answers and progress', () => {
  const state: State = {
    ...emptyState(),
    progress: { none: { save: byHand } },
    lines: [
      lineWith({ answers: { codes: 'yes' } }),
      { ...emptyLine('w'), device: 'watch', progress: { none: { end: byHand } } },
    ],
    line: 'w',
  };
  const stand = standOfLines(state, undefined, rules, today);
  expect(stand).toMatchObject([
    { line: { id: 'line-1' }, shown: false, done: 1, total: 2, settled: false },
    { line: { id: 'w' }, shown: true, done: 2, total: 2, settled: true },
  ]);
});

test('some have other days for the same task: those of the first rule that holds', () => {
  const timing = { anchor: 'departure' as const, from: -10, to: -4, takes: 1 };
  const sooner = { when: { codes: ['yes'] }, ...timing, from: -45, to: -30 };
  const common = [commonTask('save'), commonTask('port', { timing, timingFor: [sooner] })];
  const situations = rules.situations.map((one) => ({ ...one, tasks: ['save', 'port'] }));
  const portOf = (answers: Record<string, string>) =>
    planFor(
      { ...emptyState(), lines: [lineWith({ answers: { ...answers, departure: '2027-03-02' } })] },
      undefined,
      { ...rules, common, situations },
      today,
    ).tasks.find(({ id }) => id === 'port')!.window;
  expect(portOf({ codes: 'no' })).toMatchObject({ from: '2027-02-20', to: '2027-02-26' });
  expect(portOf({ codes: 'yes' })).toMatchObject({ from: '2027-01-16', to: '2027-01-31' });
});

test('only what settles the line by a call asks for days to call', () => {
  const timing = { anchor: 'call' as const, from: 0, to: 0, takes: 1 };
  const callOf = (settling: 'port' | 'end') => {
    const common = [
      commonTask('save', { timing }),
      commonTask(settling, { settles: true, ...(settling === 'end' ? { timing } : {}) }),
    ];
    const situations = rules.situations.map((one) => ({ ...one, tasks: ['save', settling] }));
    const lines = [lineWith({ answers: { departure: '2027-01-20', 'cycle-day': '5' } })];
    const all = { ...rules, common, situations };
    return planFor({ ...emptyState(), lines }, undefined, all, today).anchors.call;
  };
  expect(callOf('port')).toBeNull();
  expect(callOf('end')).not.toBeNull();
});

test('who has left, and does not say that they are here, is told nothing that is done in the US', () => {
  const common = [...rules.common, commonTask('test', { inUs: true })];
  const situations = rules.situations.map((one) => ({ ...one, tasks: [...one.tasks, 'test'] }));
  const questions = [...rules.questions, where];
  const ids = (answers: Record<string, string>) =>
    planFor(
      { ...emptyState(), lines: [lineWith({ answers })] },
      undefined,
      { ...rules, common, situations, questions },
      today,
    ).tasks.map(({ id }) => id);
  expect(ids({ departure: '2026-12-20' })).toContain('test');
  expect(ids({ departure: '2026-11-20' })).not.toContain('test');
  expect(ids({ departure: '2026-11-20', where: 'in-us' })).toContain('test');
});

test('answers that cannot be true at once are said, in whatever order they were given', () => {
  const answers = { financed: 'yes' };
  expect(plan({}, { answers }).contradictions).toEqual([]);
  expect(plan({ planKind: 'prepaid' }, { answers }).contradictions).toHaveLength(1);
});

test('where no rule holds there is no plan, and nothing is assumed', () => {
  const none = planFor(emptyState(), undefined, { ...rules, rules: [] }, today);
  expect(none).toMatchObject({ situation: null, tasks: [], assumptions: [] });
});
