import { expect, test } from 'vitest';
import { reachOrder } from '../../../lib/contacts/reach-order.ts';

const from = (...places: ('us' | 'carrier-phone' | 'abroad' | 'anywhere')[]) =>
  places.map((one) => ({ from: one }));

test('abroad: what is for abroad or anywhere, then the US numbers, the carrier’s own phones last', () => {
  const order = reachOrder(from('us', 'carrier-phone', 'abroad', 'anywhere', 'us'), true);
  expect(order).toEqual(from('abroad', 'anywhere', 'us', 'us', 'carrier-phone'));
});

test('in the US: as the rules have them, the numbers for abroad last', () => {
  const order = reachOrder(from('carrier-phone', 'abroad', 'us', 'anywhere'), false);
  expect(order).toEqual(from('carrier-phone', 'us', 'anywhere', 'abroad'));
});
