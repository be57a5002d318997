/** The real pages: every one shown to the guide at its true address, none ringed wrongly. Skipped where they are not there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCorpus, type Row } from '../../scripts/corpus/run.ts';
import { scoreRows, type Expected } from '../../scripts/corpus/score.ts';

const folder = join(import.meta.dirname, '../../../shared/pages');
const fields = 'file url carrier kind place selector name href score lead reason terms ms'.split(
  ' ',
);
const read = <T>(name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

/** Of the pages whose address matches. */
async function rowsOf(address: RegExp, show?: string): Promise<Row[]> {
  const corpus = await openCorpus(folder, { show });
  const index = read<{ file: string; url: string | null }[]>('index.json');
  const wanted = index.filter(({ url }) => address.test(url ?? ''));
  try {
    return await Promise.all(wanted.map((entry) => corpus.look(entry)));
  } finally {
    await corpus.close();
  }
}

describe.skipIf(!existsSync(join(folder, 'index.json')))('saved pages (skipped: not here)', () => {
  test(
    'none wrong, none missed, kinds right, silence outside; flat rows',
    { timeout: 600_000 },
    async () => {
      const rows = await rowsOf(/^/);
      const score = scoreRows(rows, read<Expected[]>('expected.json'));
      expect(score.notes).toEqual([]);
      expect(score).toMatchObject({ wrong: 0, missed: 0, kindWrong: 0 });
      expect(score.located).toBeGreaterThan(10);
      for (const { matches: _matches, ...row } of rows) {
        expect(Object.keys(row)).toEqual(fields);
        expect(
          Object.values(row).filter((value) => typeof value === 'object' && value !== null),
        ).toEqual([]);
        if (row.kind === 'inactive' || row.kind === 'not-consumer') expect(row.selector).toBeNull();
      }
    },
  );

  test(
    'with Verizon’s header made visible, the ring stands in the header',
    { timeout: 600_000 },
    async () => {
      const rows = (await rowsOf(/\.verizon\.com\//, '.gnav20-apicomponentnewdesign')).filter(
        ({ carrier, kind }) => carrier === 'verizon' && kind === 'public',
      );
      // expected.json describes the pages as saved, without this header: what counts is where the ring is.
      const ringed = rows.filter(({ name }) => name !== null);
      expect(ringed.length).toBeGreaterThan(25);
      const header = /^(Sign in|Sign in dropdown menu|Account overview)$/;
      expect(ringed.filter(({ name }) => !header.test(name!)).map(({ file }) => file)).toEqual([]);
      // The footer's sign-in is called the same as what is read on the header's: tell them apart.
      const href = ringed.filter(({ name, href }) => /^sign in$/i.test(name!) && href !== null);
      expect(href.map(({ file }) => file)).toEqual([]);
    },
  );
});
