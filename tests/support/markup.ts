/** All markup the practice carriers can show, without a browser: what their servers answer, what their modules put in. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { practiceCarriers } from '../practice/index.ts';
import { carriers } from '../../content-rules/index.ts';
import { stopFor } from './practice-stops.ts';

const practice = join(import.meta.dirname, '../practice');

/** Each page or fragment with the address it stands at. */
export async function practiceMarkup(): Promise<{ html: string; url: string }[]> {
  const sites = await practiceCarriers();
  const pages = carriers.flatMap(({ id, places }) =>
    places.flatMap((place) => {
      const { url, signedIn } = stopFor(id, place);
      const site = sites.find(({ carrier }) => carrier === id)!;
      const reply = site.respond({ url: new URL(url), signedIn, cookies: {} });
      return reply?.kind === 'html' ? [{ html: reply.html, url }] : [];
    }),
  );
  return [...pages, ...fragments()];
}

/** Template literals with a control in them: the screens of the single-page apps. */
function fragments(): { html: string; url: string }[] {
  return globSync('**/client/*.js', { cwd: practice }).flatMap((file) => {
    const text = readFileSync(join(practice, file), 'utf8');
    const literals = [...text.matchAll(/`([^`]*<(?:a|button)\b[^`]*)`/g)];
    return literals.map(([, html]) => ({ html: html!, url: 'https://www.example.com/' }));
  });
}
