/** The page tells ids; the reader gets the rules' words. */
import { expect, test } from 'vitest';
import { commonTasks, findCarrier } from '../../../content-rules/index.ts';
import type { GuideReport } from '../../../lib/messages.ts';
import { viewOfReport } from '../../../lib/report-view.ts';

const rules = findCarrier('t-mobile')!;
const link = rules.links.find(({ id }) => id === 'menu-to-bill')!;
const placeOf = (id: string) => rules.places.find((place) => place.id === id)!;
const view = (more: Partial<GuideReport>) =>
  viewOfReport(
    {
      host: 'www.t-mobile.com',
      carrier: 't-mobile',
      kind: 'account',
      place: 'account-home',
      task: 'save-bills',
      destination: 'bill-history',
      state: 'turn',
      turn: { link: link.id, step: 'target', name: 'Bill', remaining: 2 },
      route: [link.id],
      selector: null,
      href: null,
      lead: 1,
      evidence: null,
      reason: null,
      translated: false,
      settled: true,
      ms: 1,
      ...more,
    },
    rules,
    commonTasks,
  );

test('a turn: what it means, where it leads, the way there', () => {
  expect(view({})).toEqual({
    place: placeOf('account-home').name,
    caution: placeOf('account-home').caution ?? null,
    turn: {
      name: 'Bill',
      means: link.means,
      leadsTo: placeOf('bill').name,
      isOpener: false,
      remaining: 2,
    },
    route: [
      { place: 'account-home', name: placeOf('account-home').name, via: null },
      { place: 'bill', name: placeOf('bill').name, via: link.means },
    ],
    address: placeOf('bill-history').address,
  });
});

test('an opener says what opening means', () => {
  const opened = rules.links.find(({ opener }) => opener)!;
  const turn = { link: opened.id, step: 'opener', name: 'Menu', remaining: 2 } as const;
  expect(view({ turn }).turn).toMatchObject({ means: opened.opener!.means, isOpener: true });
});

test('at the destination the control leads to the task itself', () => {
  const way = rules.tasks.find(({ target, destination }) => target && destination)!;
  const turn = { link: 'goal', step: 'target', name: 'x', remaining: 1 } as const;
  const seen = view({ turn, task: way.task, destination: way.destination!, route: [] });
  expect(seen.turn).toMatchObject({
    means: way.target!.means,
    leadsTo: commonTasks.find(({ id }) => id === way.task)!.name,
  });
});

test('what the rules do not know is not said: a guide older or newer than the popup', () => {
  const turn = { link: 'gone', step: 'target', name: 'x', remaining: 1 } as const;
  const nothing = { place: null, turn: null, route: [], address: null };
  expect(view({ place: 'gone', turn, route: ['gone'], destination: 'gone' })).toMatchObject(
    nothing,
  );
});
