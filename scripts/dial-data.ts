/**
 * What extension pages need to know to dial a US number from anywhere, out of libphonenumber's data:
 * how international calls begin in every country, and how US numbers are written. About a tenth of it.
 * `npx node scripts/dial-data.ts` writes lib/contacts/dial-data.json; a test compares the two.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** As libphonenumber-js lays it out, version 4: calling code, start of an international call, …, 12: the usual one. */
type Numbering = [code: string, idd: string, ...rest: unknown[]];

const require = createRequire(import.meta.url);
export const dialDataFile = join(import.meta.dirname, '../lib/contacts/dial-data.json');

/** The file as it should be. */
export async function dialData(): Promise<string> {
  const path = require.resolve('libphonenumber-js/metadata.min.json');
  const all = JSON.parse(readFileSync(path, 'utf8')) as {
    version: number;
    countries: Record<string, Numbering>;
  };
  const countries = Object.entries(all.countries).map(([country, [code, idd, ...rest]]) => {
    const usual = rest[10];
    return [country, typeof usual === 'string' && usual !== '' ? [code, idd, usual] : [code, idd]];
  });
  const data = {
    version: all.version,
    us: all.countries['US'],
    countries: Object.fromEntries(countries) as unknown,
  };
  const options = await resolveConfig(dialDataFile);
  return format(JSON.stringify(data), { ...options, parser: 'json' });
}

if (import.meta.main) writeFileSync(dialDataFile, await dialData());
