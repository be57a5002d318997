import { describe, expect, it } from 'vitest';
import type { Link, Place } from '../../../content-rules/schema.ts';
import { countTurns, findRoute } from '../../../lib/navigator/route.ts';

const words = { en: 'x', 'zh-CN': 'x', 'zh-TW': 'x' };
const from = {
  source: 'test',
  pageDate: null,
  checkedOn: '2026-11-22',
  confidence: 'unverified',
} as const;
const place = (id: string, regions: string[] = []): Place => ({
  id,
  name: words,
  kind: 'account',
  urls: [{ host: 'a.test', path: `/${id}` }],
  regions,
  address: null,
  ...from,
});
const link = (start: string, to: string, opener = false): Link => ({
  id: `${start}-${to}`,
  from: [start],
  to,
  target: { names: [to] },
  means: words,
  ...(opener && { opener: { target: { names: ['Menu'] }, means: words } }),
  ...from,
});
const ids = (route: Link[] | undefined) => route?.map(({ id }) => id);

const map = {
  places: [
    place('home', ['header']),
    place('bill', ['header']),
    place('history'),
    place('profile', ['header']),
    place('island'),
  ],
  links: [
    link('home', 'bill'),
    link('bill', 'history'),
    link('header', 'profile', true),
    link('profile', 'history'),
  ],
};

describe('the route', () => {
  it('is empty at the destination and missing where there is no way', () => {
    expect(findRoute(map, 'bill', 'bill')).toEqual([]);
    expect(findRoute(map, 'home', 'island')).toBeUndefined();
  });

  it('takes the shortest chain, the first of the rules where two are equal', () => {
    expect(ids(findRoute(map, 'home', 'history'))).toEqual(['home-bill', 'bill-history']);
  });

  it('uses the links of every region the place shows', () => {
    expect(ids(findRoute(map, 'bill', 'profile'))).toEqual(['header-profile']);
    expect(findRoute(map, 'history', 'profile')).toBeUndefined();
  });

  it('finds another way round a closed link, and only here is it closed', () => {
    expect(ids(findRoute(map, 'home', 'history', new Set(['home-bill'])))).toEqual([
      'header-profile',
      'profile-history',
    ]);
    expect(ids(findRoute(map, 'home', 'history', new Set(['bill-history'])))).toEqual([
      'home-bill',
      'bill-history',
    ]);
  });

  it('re-routes from wherever a wrong turn led', () => {
    expect(ids(findRoute(map, 'profile', 'history'))).toEqual(['profile-history']);
  });

  it('ends in a ring of links without running round for ever', () => {
    const ring = { places: map.places, links: [link('home', 'bill'), link('bill', 'home')] };
    expect(findRoute(ring, 'home', 'island')).toBeUndefined();
  });

  it('counts openers as presses', () => {
    expect(countTurns(findRoute(map, 'home', 'profile')!)).toBe(2);
    expect(countTurns(findRoute(map, 'home', 'history')!)).toBe(2);
  });
});
