/** Every plan there can be: each combination of answers, skips, plan kinds and carriers. */
import { describe, expect, test } from 'vitest';
import type { CommonTask, PlanKind, Questions } from '../../content-rules/schema.ts';
import { sortRules } from '../../content-rules/checks/rule-set.ts';
import { planFor, type Plan } from '../../lib/planner/plan-for.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';

const { asked, tasks, carriers } = sortRules(readRuleFiles());
const rules = { common: tasks, situations: asked.situations, rules: asked.rules };

interface Case {
  answers: Record<string, string>;
  planKind: PlanKind | null;
  carrier: (typeof carriers)[number] | undefined;
  plan: Plan;
  ids: string[];
}

const kinds: (PlanKind | null)[] = ['postpaid', 'prepaid', null];
const cases: Case[] = everyAnswer(asked.questions).flatMap((answers) =>
  kinds.flatMap((planKind) =>
    [undefined, ...carriers].map((carrier) => {
      const plan = planFor({ answers, planKind, progress: {} }, carrier, rules);
      return { answers, planKind, carrier, plan, ids: plan.tasks.map(({ id }) => id) };
    }),
  ),
);

function everyAnswer(questions: Questions['questions']): Record<string, string>[] {
  return questions.reduce<Record<string, string>[]>(
    (sofar, { id, answers }) =>
      sofar.flatMap((one) => [one, ...answers.map((it) => ({ ...one, [id]: it.id }))]),
    [{}],
  );
}

/** Fails with the first case that breaks it, in words. */
function always(holds: (one: Case) => boolean) {
  const broken = cases.find((one) => !holds(one));
  const told = broken && { ...broken, carrier: broken.carrier?.id, plan: undefined };
  expect(told).toBeUndefined();
}

const has = (one: Case, ...ids: string[]) => ids.filter((id) => one.ids.includes(id));
const gatesOf = (id: string) => tasks.find((task: CommonTask) => task.id === id)?.after ?? [];

test('there are as many as there can be', () => expect(cases).toHaveLength(5 * 3 * 4 * 3 * 4));

describe('every plan', () => {
  test('has a situation, a short answer and tasks, each once', () => {
    always(({ plan, ids }) => (plan.situation?.says.length ?? 0) > 0 && ids.length > 5);
    always(({ ids }) => new Set(ids).size === ids.length);
  });

  test('runs in an order in which no task comes before its gate', () =>
    always(({ ids }) =>
      ids.every((id, i) => gatesOf(id).every((gate) => !ids.slice(i).includes(gate))),
    ));

  test('ends the line in exactly one way', () =>
    always((one) => has(one, 'end-service', 'let-it-lapse', 'port-out', 'ask-owner').length === 1));

  test('takes the number along where codes are still needed, and only there', () => {
    always((one) => (one.answers.codes === 'yes') === one.ids.includes('port-out'));
    // The codes stay on the number that moves; otherwise they leave it first.
    always((one) => (one.answers.codes === 'yes') !== one.ids.includes('move-codes'));
    const gets = ['transfer-pin', 'ask-owner-to-move'];
    always((one) => !one.ids.includes('port-out') || has(one, ...gets).length === 1);
  });

  test('begins with who charges, unless the user knows that they do', () => {
    always(({ answers, ids }) => answers.charged === 'yes' || ids[0] === 'ask-who-bills');
    always(({ answers, ids }) => answers.charged === 'yes' || ids.includes('pay-nobody'));
  });

  test('lets no monthly line run out, and ends no prepaid one by a call', () => {
    always((one) => one.planKind !== 'postpaid' || !one.ids.includes('let-it-lapse'));
    always((one) => one.planKind !== 'prepaid' || !one.ids.includes('end-service'));
    always((one) => one.planKind !== 'prepaid' || !one.ids.includes('final-bill'));
  });

  test('makes sure of the end of what is ended by others', () =>
    always((one) => one.ids.includes('let-it-lapse') || one.ids.includes('confirm-ended')));
});

describe('every short answer', () => {
  test('speaks of chat where chat is confirmed, and of no other carrier', () => {
    const chat = /\bchat\b|在线聊天|文字客服/;
    always(
      ({ plan, carrier }) => carrier?.id === 'verizon' || !words(plan).some((it) => chat.test(it)),
    );
  });

  test('does not say “do not cancel” and “end it” at once', () =>
    always(
      ({ plan, ids }) =>
        !(
          ids.includes('end-service') && words(plan).some((it) => /Do not cancel|先别销号/.test(it))
        ),
    ));

  test('says that codes move first only where they do', () =>
    always(
      ({ plan, ids }) =>
        ids.includes('move-codes') || !words(plan).some((it) => /move your codes/i.test(it)),
    ));
});

function words({ situation }: Plan): string[] {
  return (situation?.says ?? []).flatMap(({ text }) => [text.en, text['zh-CN'], text['zh-TW']]);
}
