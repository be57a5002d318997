import { describe, expect, it } from 'vitest';
import { isPending, nextDeadline } from '../../../lib/navigator/patience.ts';

const patience = (since: number, lastChange: number) => ({
  missingSince: new Map([['a', since]]),
  lastChange,
});

describe('a missing control', () => {
  it('is pending when first missed', () =>
    expect(isPending(patience(0, 0), 'b', 99_999)).toBe(true));
  it('is waited for until the page has been quiet for 2 s', () => {
    expect(isPending(patience(0, 1000), 'a', 2999)).toBe(true);
    expect(isPending(patience(0, 1000), 'a', 3000)).toBe(false);
  });
  it('is waited for 8 s at most while the page never rests', () => {
    expect(isPending(patience(0, 7990), 'a', 7999)).toBe(true);
    expect(isPending(patience(0, 7990), 'a', 8000)).toBe(false);
  });
  it('says when to look again', () => {
    expect(nextDeadline(patience(0, 1000), 1500)).toBe(3000);
    expect(nextDeadline(patience(0, 7000), 7500)).toBe(8000);
    expect(nextDeadline(patience(0, 1000), 3000)).toBeUndefined();
  });
});
