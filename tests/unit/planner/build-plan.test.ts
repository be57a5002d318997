import { expect, test } from 'vitest';
import { buildPlan, type PlanAsk } from '../../../lib/planner/build-plan.ts';
import { byHand, commonTask, planAsk, ticked, words, yesOrNo } from './plan-examples.ts';

const task = (plan: ReturnType<typeof buildPlan>, id: string) => plan.find((one) => one.id === id)!;

test('keeps the order of the situation and leaves out what no rule describes', () => {
  const plan = buildPlan(planAsk({ tasks: ['end', 'nowhere', 'decide'] }));
  expect(plan.map(({ id }) => id)).toEqual(['end', 'decide']);
});

test('the carrier says how; the common task where the carrier does not', () => {
  const plan = buildPlan(planAsk());
  expect(task(plan, 'save').ways[0]).toMatchObject({ channel: 'page', destination: 'save-page' });
  expect(task(plan, 'decide').ways).toMatchObject([
    { channel: 'offline', how: { en: 'how decide' } },
  ]);
});

test('without a carrier a page task leads nowhere yet', () => {
  const plan = buildPlan(planAsk({ carrier: undefined }));
  expect(task(plan, 'save').ways).toMatchObject([{ channel: 'page', destination: null }]);
});

test('the plan kind chooses the way; an unknown kind keeps both, each labelled', () => {
  expect(task(buildPlan(planAsk({ planKind: 'prepaid' })), 'save').ways).toMatchObject([
    { channel: 'call', destination: null },
  ]);
  expect(task(buildPlan(planAsk({ planKind: null })), 'save').ways).toMatchObject([
    { planKinds: ['postpaid'] },
    { planKinds: ['prepaid'] },
  ]);
});

test('contacts and facts come in the order of the rule, without those of the other plan kind', () => {
  const ids = (planKind: 'postpaid' | 'prepaid') => {
    const plan = buildPlan(planAsk({ planKind }));
    return task(plan, 'end').ways[0]!.contacts.map(({ id }) => id);
  };
  expect(ids('postpaid')).toEqual(['care']);
  expect(ids('prepaid')).toEqual(['prepaid-care', 'care']);
  expect(task(buildPlan(planAsk()), 'save').ways[0]!.facts.map(({ id }) => id)).toEqual(['late']);
});

test('a gate is open until its task is done; a task outside the plan is no gate', () => {
  const waits = (ticks: Parameters<typeof planAsk>[0]) =>
    task(buildPlan(planAsk(ticks)), 'end').waitsFor.map(({ id }) => id);
  expect(waits({})).toEqual(['decide', 'save']);
  expect(waits({ ticks: ticked({ decide: byHand }) })).toEqual(['save']);
  expect(waits({ ticks: ticked({ decide: byHand, save: { ...byHand, by: 'page' } }) })).toEqual([]);
});

test('says who ticked a task; a tick taken back counts as open', () => {
  const ticks = {
    decide: { ...byHand, done: false },
    save: { ...byHand, by: 'page' as const },
  };
  const plan = buildPlan(planAsk({ ticks: ticked(ticks) }));
  expect(task(plan, 'decide')).toMatchObject({ done: false, by: null });
  expect(task(plan, 'save')).toMatchObject({ done: true, by: 'page' });
});

test('a tick counts where its task belongs: to the account or to the line', () => {
  const common = [commonTask('save', { scope: 'account' }), commonTask('end')];
  const done = (ticks: ReturnType<typeof ticked>) =>
    buildPlan(planAsk({ common, ticks }))
      .filter((one) => one.done)
      .map(({ id }) => id);
  const both = { save: byHand, end: byHand };
  expect(done({ account: both, line: {} })).toEqual(['save']);
  expect(done({ account: {}, line: both })).toEqual(['end']);
});

test('a gate that the user went past is no longer waited for, and is still named', () => {
  const overrides = { end: { gates: ['decide'], at: byHand.at } };
  const end = task(buildPlan(planAsk({ overrides })), 'end');
  expect(end.waitsFor.map(({ id }) => id)).toEqual(['save']);
  expect(end.overridden.map(({ id }) => id)).toEqual(['decide']);
  // Settled in the end, it is neither.
  const settled = buildPlan(planAsk({ overrides, ticks: ticked({ decide: byHand }) }));
  expect(task(settled, 'end').overridden).toEqual([]);
});

test('a gate says what happens without it; why it is there, where the rules say nothing', () => {
  const gates = [commonTask('decide', { without: words('it is gone') }), commonTask('save')];
  const common = [...gates, commonTask('end', { after: ['decide', 'save'] })];
  expect(task(buildPlan(planAsk({ common })), 'end').waitsFor).toEqual([
    { id: 'decide', name: words('decide'), without: words('it is gone') },
    { id: 'save', name: words('save'), without: words('why save') },
  ]);
});

test('a task asks what it needs, where the question holds', () => {
  const questions = [
    yesOrNo('financed'),
    yesOrNo('credits', { when: { financed: ['yes'] } }),
    yesOrNo('else'),
  ];
  const common = [commonTask('end', { asks: ['credits', 'financed'] })];
  const asks = (known: Record<string, string>) =>
    task(buildPlan(planAsk({ common, questions, known })), 'end').asks.map(({ id }) => id);
  expect(asks({})).toEqual(['financed']);
  expect(asks({ financed: 'yes' })).toEqual(['financed', 'credits']);
});

test('what only leads up to the end is gone once the line is settled; what was done stays', () => {
  const common = [
    commonTask('decide', { untilSettled: true }),
    commonTask('choose-day', { untilSettled: true }),
    commonTask('save'),
    commonTask('end', { settles: true, after: ['decide', 'save'] }),
    commonTask('retire', { after: ['choose-day', 'save', 'end'] }),
  ];
  const tasks = common.map(({ id }) => id);
  const shown = (more: Partial<PlanAsk>) =>
    buildPlan(planAsk({ tasks, common, carrier: undefined, ...more }));
  const ids = (more: Partial<PlanAsk>) => shown(more).map(({ id }) => id);
  expect(ids({})).toEqual(tasks);
  expect(ids({ ticks: ticked({ end: byHand, decide: byHand }) })).toEqual([
    'decide',
    'save',
    'end',
    'retire',
  ]);
  expect(ids({ endTold: true })).toEqual(['save', 'end', 'retire']);
  // Nothing waits for what is gone, but what was gone past is kept.
  const overrides = { end: { gates: ['decide'], at: byHand.at } };
  const after = shown({ endTold: true, overrides });
  expect(after.at(-1)!.waitsFor.map(({ id }) => id)).toEqual(['save']);
  expect(after[1]!.overridden.map(({ id }) => id)).toEqual(['decide']);
});
