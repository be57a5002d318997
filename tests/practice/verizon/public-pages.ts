/** The pages anyone may read: home, shop, support articles. */
import { page } from '../html.ts';
import { support } from './paths.ts';
import { publicFooter, publicHeader } from './public-header.ts';
import { shopPages } from './shop-pages.ts';
import { supportPages } from './support-pages.ts';

export interface PublicPage {
  title: string;
  /** What stands in <main>. */
  main: string;
  /** Asks for an opinion over the page. */
  survey?: boolean;
}

const pages: Record<string, PublicPage> = { ...shopPages, ...supportPages };

/** The whole document at a public path; undefined where there is none. */
export function publicPage(path: string, inSpanish: boolean): string | undefined {
  const key = path === '/' ? '/' : path.replace(/\/$/, '');
  const found = pages[key];
  if (!found) return undefined;
  const crumbs = key.startsWith('/support/') ? breadcrumb(found.title) : '';
  return page({
    title: `${found.title} | Practice Verizon`,
    lang: inSpanish ? 'es' : 'en',
    styles: ['/practice-site/style.css'],
    modules: ['/practice-site/public.js'],
    body: `${publicHeader(inSpanish)}
<div id="vz-gh20"></div>
<div role="main" ${found.survey ? 'data-survey' : ''}>${crumbs}<h1>${found.title}</h1>${found.main}</div>
${publicFooter(inSpanish)}`,
  });
}

function breadcrumb(title: string): string {
  return `<ol class="crumbs"><li><a href="${support}">Support</a></li><li>${title}</li></ol>`;
}
