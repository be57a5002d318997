/** What the background tells a page of each carrier: the guide's rules, and the index of its key terms. */
import { carriers } from '../../../content-rules/index.ts';
import { briefFor } from '../../../entrypoints/background/brief.ts';
import { glossBriefFor } from '../../../entrypoints/background/gloss.ts';
import { locales } from '../../../lib/languages.ts';
import { emptyState } from '../../../lib/state/shape.ts';
import { gz } from './gz.ts';

export interface Told {
  carrier: string;
  /** Bytes of gzip, in the language in which it is longest. */
  guide: number;
  /** The index of its key terms, with the words the gloss says. */
  gloss: number;
}

export const told: Told[] = await Promise.all(carriers.map(({ about }) => toldOn(about)));

async function toldOn({ id, hosts }: (typeof carriers)[number]['about']): Promise<Told> {
  const { host } = hosts.find(({ kind }) => kind !== 'business')!;
  const state = { ...emptyState(), goals: { [id]: 'save-bills' } };
  const url = `https://${host}/`;
  const guide = locales.map((locale) => gz(JSON.stringify(briefFor(url, state, locale, false))));
  const gloss = locales.map(async (locale) =>
    gz(JSON.stringify(await glossBriefFor(url, state, locale, false))),
  );
  return { carrier: id, guide: Math.max(...guide), gloss: Math.max(...(await Promise.all(gloss))) };
}
