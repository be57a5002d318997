/** What a carrier's page is told of the rules: what it reads there, in one language, and no more. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { carriers } from '../../../content-rules/index.ts';
import { briefFor } from '../../../entrypoints/background/brief.ts';
import { locales } from '../../../lib/languages.ts';
import { emptyState } from '../../../lib/state/shape.ts';

const cases = carriers.flatMap((carrier) => locales.map((locale) => ({ carrier, locale })));

test.each(cases)('$carrier.id in $locale', ({ carrier, locale }) => {
  const { host } = carrier.about.hosts.find(({ kind }) => kind !== 'business')!;
  const state = { ...emptyState(), goals: { [carrier.id]: 'save-bills' } };
  const brief = briefFor(`https://${host}/`, state, locale, false)!;
  expect(brief.goal?.name).toBeTypeOf('string');
  expect(brief.places).toHaveLength(carrier.places.length);
  const behind = /"(source|pageDate|checkedOn|confidence|note|address|caution|presses|en|zh-\w+)":/;
  const told = JSON.stringify(brief);
  expect(behind.exec(told)).toBeNull();
  expect(gzipSync(told, { level: 9 }).length).toBeLessThan(4200);
});
