import { expect, test } from 'vitest';
import type { GuideReport } from '../../../lib/messages.ts';
import { seeScene, type SceneAsk } from '../../../lib/hosts/see-scene.ts';

const report = (more: Partial<GuideReport> = {}): GuideReport => ({
  host: 'my.t-mobile.com',
  carrier: 't-mobile',
  kind: 'account',
  place: 'account-home',
  task: 'save-bills',
  destination: 'bill-history',
  state: 'turn',
  turn: null,
  route: [],
  selector: null,
  href: null,
  lead: null,
  evidence: null,
  reason: null,
  translated: false,
  settled: true,
  ms: 1,
  ...more,
});

const ask = (more: Partial<SceneAsk> = {}): SceneAsk => ({
  verdict: { kind: 'carrier', carrier: 't-mobile', host: 'my.t-mobile.com' },
  loading: false,
  report: report(),
  carrier: 't-mobile',
  ...more,
});

test.each(['turn', 'words', 'by-user', 'arrived', 'no-way', 'loading', 'idle', 'hidden'] as const)(
  'on a page of the plan’s carrier the guide’s own state counts: %s',
  (state) => expect(seeScene(ask({ report: report({ state }) }))).toBe(state),
);

test.each(['look-alike', 'business', 'unlisted', 'not-secure', 'elsewhere'] as const)(
  'a page that is no carrier’s own is %s, whatever a guide may say',
  (kind) => expect(seeScene(ask({ verdict: { kind, carrier: null, host: 'x' } }))).toBe(kind),
);

test('a carrier’s page without a guide: wait while it loads, then ask for a reload', () => {
  expect(seeScene(ask({ report: undefined }))).toBe('asking');
  expect(seeScene(ask({ report: null, loading: true }))).toBe('loading');
  expect(seeScene(ask({ report: null }))).toBe('reload');
});

test('a business page on a shared host, a sign-in page, a page that is no place', () => {
  expect(seeScene(ask({ report: report({ kind: 'not-consumer', state: 'silent' }) }))).toBe(
    'business',
  );
  expect(seeScene(ask({ report: report({ kind: 'sign-in', state: 'by-user' }) }))).toBe('sign-in');
  expect(seeScene(ask({ report: report({ place: null, state: 'silent' }) }))).toBe('unknown');
  expect(
    seeScene(ask({ report: report({ kind: 'inactive', place: null, state: 'silent' }) })),
  ).toBe('loading');
});

test('another carrier’s page says so; without a chosen carrier any is welcome', () => {
  expect(seeScene(ask({ carrier: 'verizon' }))).toBe('other-carrier');
  expect(seeScene(ask({ carrier: null }))).toBe('turn');
});
