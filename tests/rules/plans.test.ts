/** Every plan there can be: each combination of answers, skips, plan kinds, carriers and lines. */
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../lib/planner/plan.ts';
import { everyUser, isAbroad, planOf, plans, sayId, tasks, type User } from './plan-cases.ts';

interface Case extends User {
  plan: Plan;
  ids: string[];
}

const { count, users, saysSeen } = everyUser();
// A plan for each situation, list of tasks, kind of plan and carrier; the words follow "known".
const cases: Case[] = users.map((user) => {
  const plan = planOf(user);
  return { ...user, plan, ids: plan.tasks.map(({ id }) => id) };
});

/** Fails with the first case that breaks it, in words. */
function always(holds: (one: Case) => boolean) {
  const broken = cases.find((one) => !holds(one));
  const told = broken && { known: broken.known, tasks: broken.list };
  expect(told).toBeUndefined();
}

const port = ['prepaid', 'google-voice', 'park'];
const has = (one: Case, ...ids: string[]) => ids.filter((id) => one.ids.includes(id));
const before = (one: Case, first: string, second: string) =>
  !one.ids.includes(second) ||
  (one.ids.includes(first) && one.ids.indexOf(first) < one.ids.indexOf(second));
const taskOf = (id: string) => tasks.find((task) => task.id === id)!;

test('there are as many as there can be', () => {
  // Lines (phone: codes × number or wish; others) × who pays, where, role, departure × kind × carrier.
  expect(count).toBe((3 * 12 + 8) * (4 * 4 * 3 * 4) * 3 * 4);
  expect(cases.length).toBeGreaterThan(1000);
});

describe('every plan', () => {
  test('has a situation, a short answer and tasks, each once', () => {
    always(({ plan, ids }) => (plan.situation?.says.length ?? 0) > 0 && ids.length > 2);
    always(({ ids }) => new Set(ids).size === ids.length);
  });

  test('runs in an order in which no task comes before its gate', () =>
    always(({ ids }) =>
      ids.every((id, i) => (taskOf(id).after ?? []).every((gate) => !ids.slice(i).includes(gate))),
    ));

  test('settles the line in exactly one way, the one the number asks for', () => {
    always(({ plan }) => plan.tasks.filter(({ settles }) => settles).length === 1);
    always((one) => one.ids.includes(settlingFor(one)));
  });

  test('says what happens without each gate', () =>
    always(({ plan }) =>
      plan.tasks.every(({ waitsFor }) => waitsFor.every(({ without }) => without.en !== '')),
    ));

  test('begins with who charges, unless the user knows that they do', () =>
    always(({ known, ids, plan }) => {
      const owner = plan.situation?.id === 'not-my-account' && known.role === 'member';
      const sure = known.charged === 'yes' || owner;
      return (sure || (ids[0] === 'ask-who-bills' && ids.includes('pay-nobody'))) && ids.length > 0;
    }));

  test('puts the decision about the number first, unless who charges has to be found out', () =>
    always(({ device, ids }) => {
      const [first, second] = ids;
      return device !== 'phone' || (first === 'ask-who-bills' ? second : first) === 'decide-number';
    }));

  test('decides on the number before anything that ends the line, for phones only', () => {
    always((one) => (one.device === 'phone') === one.ids.includes('decide-number'));
    always((one) => one.device !== 'phone' || before(one, 'decide-number', settlingFor(one)));
    always((one) => one.device === 'phone' || has(one, 'move-codes', 'port-out').length === 0);
  });

  test('moves the codes before the line stops, wherever the number will not receive them', () => {
    const stays = ['prepaid', 'cheaper-plan'];
    always((one) => {
      const leaves = one.device === 'phone' && !stays.includes(one.known.number!);
      return leaves === one.ids.includes('move-codes');
    });
    always((one) => !one.ids.includes('move-codes') || before(one, 'move-codes', settlingFor(one)));
  });

  test('gives a moving number what the move needs', () =>
    always((one) => {
      const gets = has(one, 'transfer-pin', 'ask-owner-to-move').length;
      return one.ids.includes('port-out') ? gets === 1 : gets === 0;
    }));

  test('saves the bills before access ends', () => {
    always((one) => before(one, 'save-bills', 'end-service'));
    always(
      (one) =>
        one.planKind !== 'postpaid' ||
        settlingFor(one) !== 'port-out' ||
        one.plan.situation?.id === 'not-my-account' ||
        before(one, 'save-bills', 'port-out'),
    );
  });

  test('lets no monthly line run out, and ends no prepaid one by a call', () => {
    always((one) => one.planKind !== 'postpaid' || !one.ids.includes('let-it-lapse'));
    always(
      (one) => one.planKind !== 'prepaid' || has(one, 'end-service', 'final-bill').length === 0,
    );
  });

  test('makes sure of the end, and keeps the card until nothing moves any more', () => {
    const stops = ['end-service', 'port-out', 'ask-owner'];
    always((one) => (has(one, ...stops).length === 1) === one.ids.includes('confirm-ended'));
    always((one) => before(one, 'keep-card-open', 'close-card'));
    always((one) => !one.ids.includes('final-bill') || before(one, 'final-bill', 'close-card'));
  });

  test('asks for nothing from inside the US of whoever has left', () =>
    always((one) => !isAbroad(one) || one.plan.tasks.every(({ inUs }) => !inUs)));
});

describe('the SIM', () => {
  test('goes only after the end is confirmed, and nothing of the line comes after it', () => {
    always(
      (one) => !one.ids.includes('confirm-ended') || before(one, 'confirm-ended', 'retire-sim'),
    );
    always((one) => before(one, settlingFor(one), 'retire-sim'));
    const after = ({ ids }: Case) => ids.slice(ids.indexOf('retire-sim') + 1);
    always(
      (one) => !one.ids.includes('retire-sim') || after(one).every((id) => id === 'credit-check'),
    );
  });

  test('that carries a kept number is never retired', () => {
    const onThisSim = ['cheaper-plan', 'suspend', 'hand-over'];
    always((one) => !onThisSim.includes(one.known.number!) || !one.ids.includes('retire-sim'));
    const { how } = taskOf('retire-sim');
    expect(how.en).toMatch(/If you moved the number, this is only for the OLD SIM/);
    expect(how['zh-CN']).toMatch(/只处理旧卡/);
    expect(how['zh-TW']).toMatch(/只處理舊卡/);
  });
});

describe('every way to do a task', () => {
  const ways = (one: Case) =>
    one.plan.tasks.flatMap((task) => task.ways.map((way) => ({ task, way })));

  test('says where it comes from', () =>
    always((one) =>
      ways(one).every(({ task, way }) =>
        [task.from, way.from].every(
          ({ source, confidence }) =>
            /^https?:|github\.com|\.(?:txt|md|py)\b/.test(source) || confidence === 'unverified',
        ),
      ),
    ));

  test('on a page leads to a place on that carrier’s map', () =>
    always((one) => {
      const places = new Set(one.carrier?.map.places.map(({ id }) => id));
      return ways(one).every(({ way }) => {
        if (way.destination !== null) return places.has(way.destination);
        return one.carrier === undefined || way.channel !== 'page';
      });
    }));

  test('that ends service is no button on a page: no carrier’s rule has one', () =>
    always((one) =>
      ways(one).every(({ task, way }) => task.id !== 'end-service' || way.channel !== 'page'),
    ));
});

describe('every short answer', () => {
  test('speaks of chat where chat is confirmed, and of no other carrier', () => {
    const chat = /\bchat\b|在线聊天|文字客服/;
    always(({ plan, carrier }) => carrier?.id === 'verizon' || !says(plan, chat));
  });

  test('does not say “do not cancel” where the plan ends the line', () => {
    const ends = ['end-service', 'let-it-lapse', 'ask-owner'];
    always((one) => has(one, ...ends).length === 0 || !says(one.plan, /Do not cancel|先别销号/));
  });

  test('says that codes move first only where they do', () =>
    always(
      ({ plan, ids }) =>
        ids.includes('move-codes') || !says(plan, /move your codes|Move those codes/i),
    ));

  test('speaks of the user’s codes to phones only', () =>
    always(
      ({ plan, device }) =>
        device === 'phone' || !says(plan, /your codes|the codes|receives? no codes/i),
    ));

  test('promises no code to a number that receives none', () => {
    const silent = ['park', 'suspend'];
    always(
      ({ plan, known }) =>
        !silent.includes(known.number!) ||
        plan.situation?.id === 'nothing-to-cancel' ||
        says(plan, /receives no texts|no texts, so no codes|收不到短信/),
    );
  });

  test('of a settled line says what is left, and nothing of how to settle it', () => {
    const late = cases.filter((_, i) => i % 7 === 0).map((one) => ({ ...one, plan: settled(one) }));
    expect(late.length).toBeGreaterThan(200);
    for (const { plan } of late) {
      const points = plan.situation?.says ?? [];
      expect(points.length).toBeGreaterThan(0);
      for (const { when } of points) expect(when?.line).toEqual(['settled']);
    }
  });

  test('has no point that nobody comes to see', () => {
    const all = plans.situations.flatMap((one) =>
      one.says.flatMap(({ when }, i) => (when?.line === undefined ? sayId(one, i) : [])),
    );
    expect(all.filter((id) => !saysSeen.has(id))).toEqual([]);
  });
});

function settlingFor({ plan, known }: Case): string {
  const number = known.number!;
  const situation = plan.situation?.id;
  if (port.includes(number)) return 'port-out';
  if (situation === 'not-my-account') return number === 'end' ? 'ask-owner' : 'ask-owner-to-change';
  if (number === 'end') return situation === 'nothing-to-cancel' ? 'let-it-lapse' : 'end-service';
  return { 'cheaper-plan': 'change-plan', suspend: 'suspend-line', 'hand-over': 'hand-over' }[
    number
  ]!;
}

/** The plan of someone who was told on which day service ends. */
function settled(user: User): Plan {
  return planOf(user, { 'service-end': '2026-11-21' });
}

function says({ situation }: Plan, words: RegExp): boolean {
  return (situation?.says ?? []).some(({ text }) =>
    Object.values(text).some((it) => words.test(it)),
  );
}
