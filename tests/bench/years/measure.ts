/** Describes every site's controls on its older page and asks for them on its newer one, and everywhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Target } from '../../../content-rules/schema.ts';
import type { Question, Reply, Where } from '../in-page/years.ts';
import { bundleForPage, openStill } from '../stage.ts';
import { readGroundTruth } from './ground-truth.ts';

export const kinds = ['row', 'moved', 'same', 'removed', 'deleted', 'elsewhere'] as const;
export type Kind = (typeof kinds)[number];

/** One answer, with what was asked. */
export interface Answered extends Reply {
  kind: Kind;
  site: string;
  where: Where;
}

export interface Years {
  answered: Answered[];
  unscored: {
    /** Rows on removed controls that were judged to be none, or not judged. */
    rows: number;
    /** Not on the page, or not to be told apart on its own page. */
    undescribed: number;
    /** The place the row names is not on the newer page. */
    nowhere: number;
  };
}

interface Entry {
  file: string;
  url: string | null;
}

type Asked = Question & { kind: Kind };

/** Two parts of one company's site: they share their header, and a link of it is the same link. */
const family = new Set(['beijing', 'movie']);

/** Everything of one folder of saved pages. */
export async function measureYears(folder: string, browser: Browser): Promise<Years> {
  const script = await bundleForPage(
    new URL('../in-page/years.ts', import.meta.url),
    'signoffYears',
  );
  const still = await openStill(browser);
  const show = ({ file, url }: Entry) =>
    still.show(url ?? 'https://unknown.invalid/', readFileSync(join(folder, file), 'utf8'), script);
  const call = <T>(name: string, argument: unknown = null) =>
    still.page.evaluate(`signoffYears.${name}(${JSON.stringify(argument)})`) as Promise<T>;
  const years: Years = { answered: [], unscored: { rows: 0, undescribed: 0, nowhere: 0 } };
  const described = new Map<string, Asked[]>();

  const put = async (site: string, asked: Asked[]) => {
    const replies = await call<(Reply | null)[]>('ask', asked);
    replies.forEach((reply, at) => {
      const { kind, where } = asked[at]!;
      if (reply) years.answered.push({ ...reply, kind, site, where });
      else years.unscored.nowhere += 1;
    });
  };

  const sites = sitesOf(folder);
  for (const [site, [before, after]] of sites) {
    const truth = readGroundTruth(join(folder, `other-sites/ground-truth/${site}.csv`));
    years.unscored.rows += truth.unscored;
    await show(after!);
    const now = new Set(await call<string[]>('uniqueLinks'));
    await show(before!);
    const both = (await call<string[]>('uniqueLinks')).filter((link) => now.has(link));
    const wanted: Omit<Asked, 'target'>[] = [
      ...truth.rows.map(({ old, now }) => asking('row', { xpath: old }, { xpath: now })),
      ...truth.moved.map(({ old, now }) => asking('moved', { xpath: old }, { xpath: now })),
      ...both.map((link) => asking('same', { link }, { link })),
      ...truth.removed.map((xpath) => asking('removed', { xpath })),
    ];
    const targets = await call<(Target | null)[]>(
      'describe',
      wanted.map(({ where }) => where),
    );
    const known = wanted.flatMap((one, at) =>
      targets[at] ? [{ ...one, target: targets[at] }] : [],
    );
    years.unscored.undescribed += wanted.length - known.length;
    described.set(site, known);
    await show(after!);
    await put(site, known);
    const same = known.filter(({ kind }) => kind === 'same');
    await put(
      site,
      same.map((one) => ({ ...one, kind: 'deleted' as const, removed: true })),
    );
  }
  for (const [site, [, after]] of sites) {
    await show(after!);
    for (const [other, list] of described)
      if (other !== site && !(family.has(site) && family.has(other)))
        await put(
          `${other} on ${site}`,
          list.map(({ where, target }) => ({ kind: 'elsewhere' as const, where, target })),
        );
  }
  return years;
}

function asking(kind: Kind, where: Where, truth?: Where): Omit<Asked, 'target'> {
  return { kind, where, ...(truth ? { truth } : {}) };
}

function sitesOf(folder: string): Map<string, Entry[]> {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Entry[];
  const sites = new Map<string, Entry[]>();
  for (const entry of index) {
    const site = /^other-sites\/(\w+)-\d+\.html$/.exec(entry.file)?.[1];
    if (!site) continue;
    const years = [...(sites.get(site) ?? []), entry];
    sites.set(
      site,
      years.sort((a, b) => a.file.localeCompare(b.file)),
    );
  }
  return sites;
}
