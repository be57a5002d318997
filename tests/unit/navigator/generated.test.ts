import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isGenerated } from '../../../lib/navigator/generated.ts';

describe('telling what a build wrote from what a person named', () => {
  it.each([
    ':r1a:',
    'ember1234',
    'css-1q2w3e',
    'sc-bdvvtL',
    'jss142',
    'Anchor-hn4bge-0',
    'id-4e703435b5dcf4893a5da9a491d94e65',
    'Link_1482509192388',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    'gnav_2_0',
    'mat-input-1043',
    'button-x7fk2p',
    'bdvvtl',
  ])('%s was generated', (id) => expect(isGenerated(id)).toBe(true));

  it.each([
    'bill-history',
    'gh-shop-a',
    'tabNavPersonal',
    'nav-link-accountList',
    'step2',
    'line-1',
    'h1-title',
    'signin',
    'transferPinBtn',
    'nav',
    'a',
    'mfa-2fa',
    '5g-home',
  ])('%s was named', (id) => expect(isGenerated(id)).toBe(false));

  it('takes no id, test id of the rules for generated', () => {
    const root = join(import.meta.dirname, '../../..');
    const ids: string[] = [];
    const collect = (key: string, value: unknown): unknown => {
      if (/^(id|testId)$/.test(key) && Array.isArray(value)) ids.push(...(value as string[]));
      return value;
    };
    for (const file of globSync('content-rules/carriers/*/{links,places,tasks}.json', {
      cwd: root,
    }))
      JSON.parse(readFileSync(join(root, file), 'utf8'), collect);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter(isGenerated)).toEqual([]);
  });
});
