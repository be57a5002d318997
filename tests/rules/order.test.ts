/** The order that must never be reversed: gates, and the days that each task counts from. */
import { describe, expect, test } from 'vitest';
import { plannedIds } from '../../content-rules/checks/check-questions.ts';
import type { CommonTask } from '../../content-rules/schema.ts';
import { plans, tasks } from './plan-cases.ts';

const taskOf = (id: string) => tasks.find((task) => task.id === id)!;
const gatesOf = (id: string) => taskOf(id).after ?? [];
const settling = tasks.filter(({ settles }) => settles).map(({ id }) => id);

/** All tasks that come before one, whatever is between. */
function allBefore(id: string, seen = new Set<string>()): Set<string> {
  for (const gate of gatesOf(id))
    if (!seen.has(gate)) {
      seen.add(gate);
      allBefore(gate, seen);
    }
  return seen;
}

test('gates run in no circle', () => {
  const settled = new Set<string>();
  let open = [...tasks];
  while (open.length > 0) {
    const ready = open.filter((task) => (task.after ?? []).every((id) => settled.has(id)));
    expect(ready, `a circle among ${open.map((task) => task.id).join(', ')}`).not.toHaveLength(0);
    ready.forEach((task) => settled.add(task.id));
    open = open.filter((task) => !settled.has(task.id));
  }
});

test.each(plans.situations.map((one) => [one.id, plannedIds(one.tasks)] as const))(
  '%s: its tasks stand once each, in an order that respects the gates',
  (_, ids) => {
    expect(new Set(ids).size).toBe(ids.length);
    ids.forEach((id, i) => {
      for (const gate of gatesOf(id))
        expect(ids.slice(i), `${gate} before ${id}`).not.toContain(gate);
    });
  },
);

describe('gates', () => {
  const needs = (id: string, gates: string) =>
    expect(gatesOf(id), id).toEqual(expect.arrayContaining(gates.split(' ')));

  test('the number is decided on before anything that ends the line', () => {
    for (const id of settling) expect(gatesOf(id), id).toContain('decide-number');
  });

  test('codes leave the number before the line stops or becomes another’s', () => {
    for (const id of settling)
      if (id !== 'change-plan') expect(gatesOf(id), id).toContain('move-codes');
  });

  test('bills, voicemail and unlocking come before the end', () => {
    needs('end-service', 'sign-in save-bills back-up-phone unlock-phone device-balance profile');
    needs('end-service', 'account-number account-pin name-lines keep-card-open choose-day');
    needs('port-out', 'save-bills back-up-phone unlock-phone account-number transfer-pin');
    needs('let-it-lapse', 'back-up-phone unlock-phone autopay');
  });

  test('the number lock is off before the transfer PIN is asked for', () =>
    needs('transfer-pin', 'decide-number account-number unlock-phone port-out-lock'));

  test('the SIM goes after the call is over, the end confirmed, the bill paid, the card removed', () => {
    needs('retire-sim', 'end-service port-out ask-owner let-it-lapse three-way-call move-codes');
    needs('retire-sim', 'confirm-ended final-bill close-card test-abroad');
  });

  test('the card is closed only after the final bill, a second look and the refund', () => {
    needs('final-bill', 'confirm-ended');
    needs('close-card', 'final-bill second-bill refund');
    expect(taskOf('close-card').timing).toMatchObject({ anchor: 'service-end', from: 90 });
  });
});

describe('days', () => {
  const afterTheEnd = (task: CommonTask) =>
    settling.some((id) => allBefore(task.id).has(id)) && task.id !== 'test-abroad';

  test('whatever comes after the line stops counts from its end, never from departure', () => {
    const late = tasks.filter(afterTheEnd);
    expect(late.map(({ id }) => id)).toEqual(
      expect.arrayContaining('confirm-ended final-bill second-bill close-card'.split(' ')),
    );
    for (const { id, timing } of late) {
      expect(['service-end', 'final-bill'], id).toContain(timing?.anchor);
      expect(timing!.from, id).toBeGreaterThanOrEqual(0);
    }
  });

  test('whatever comes before it counts from departure, the cycle or the call', () => {
    for (const task of tasks.filter((one) => !afterTheEnd(one) && one.timing !== undefined)) {
      expect(['departure', 'cycle-end', 'call'], task.id).toContain(task.timing!.anchor);
      expect(task.timing!.to, task.id).toBeLessThanOrEqual(0);
    }
  });

  test('a gate is best done no later than what it guards', () => {
    for (const { id, timing } of tasks)
      for (const gate of gatesOf(id)) {
        const earlier = taskOf(gate).timing;
        if (earlier && timing && earlier.anchor === timing.anchor)
          expect(earlier.from, `${gate} before ${id}`).toBeLessThanOrEqual(timing.from);
      }
  });
});
