/** The cut of libphonenumber's data is that of the version installed, dials as the whole does, and stays in pages. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { expect, test } from 'vitest';
import {
  dialCountries,
  fromCountry,
  isNumberedAsUs,
  readUsNumber,
} from '../../../lib/contacts/numbering.ts';
import { dialData, dialDataFile } from '../../../scripts/dial-data.ts';

test('lib/contacts/dial-data.json is what scripts/dial-data.ts writes', async () => {
  expect(readFileSync(dialDataFile, 'utf8')).toBe(await dialData());
});

test('from every country the call begins as libphonenumber’s whole data has it', () => {
  expect(dialCountries.length).toBeGreaterThan(200);
  const [cut, whole] = [readUsNumber('+18009378997')!, parsePhoneNumberFromString('+18009378997')!];
  const ours = dialCountries.filter((one) => !isNumberedAsUs(one) && one !== 'HK');
  for (const country of ours)
    expect(fromCountry(cut, country), country).toBe(
      whole.format('IDD', { fromCountry: country as CountryCode }),
    );
});

test('what is no US number is read as none', () => {
  for (const wrong of [
    '',
    '+',
    '611',
    '+1',
    '+1505998379',
    '+150599837931',
    '+442071234567',
    'abc',
  ])
    expect(readUsNumber(wrong), wrong).toBeUndefined();
});

test('the library is in extension pages only', () => {
  expect(packagesOf('entrypoints/popup/main.tsx')).toContain('libphonenumber-js/core');
  expect(packagesOf('entrypoints/plan/main.tsx')).toContain('libphonenumber-js/core');
  for (const entry of ['entrypoints/background/index.ts', 'entrypoints/guide.content/index.ts'])
    expect(
      [...packagesOf(entry)].filter((one) => one.includes('phonenumber')),
      entry,
    ).toEqual([]);
});

/** Every package that a file brings along, through all that it imports; types bring nothing. */
function packagesOf(entry: string): Set<string> {
  const root = join(import.meta.dirname, '../../..');
  const packages = new Set<string>();
  const seen = new Set<string>();
  const open = [join(root, entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    const imports = text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^'";]*from\s*'([^']+)'|import\(\s*'([^']+)'\)/g,
    );
    for (const [, name = '', later = ''] of imports) {
      const what = name || later;
      if (what.startsWith('.')) open.push(join(dirname(file), what));
      else packages.add(what);
    }
  }
  expect(seen.size).toBeGreaterThan(5);
  return packages;
}
