/** https://practice.invalid/: the page a practice browser opens with. */
import { escapeHtml, page } from './html.ts';
import type { PracticeSite } from './site.ts';

/** The start page as a site of its own, listing the carriers and what to try on each. */
export function startPage(carriers: PracticeSite[]): PracticeSite {
  return {
    carrier: 'practice',
    name: 'Practice',
    start: 'https://practice.invalid/',
    hosts: ['practice.invalid'],
    files: new URL('./client/', import.meta.url),
    tryThis: { en: [], 'zh-CN': [] },
    respond: ({ url }) =>
      url.pathname === '/' ? { kind: 'html', html: startHtml(carriers) } : undefined,
  };
}

function startHtml(carriers: PracticeSite[]): string {
  return page({
    title: '销号向导练习 · Signoff practice',
    lang: 'zh-CN',
    styles: ['/practice-client/start.css'],
    body: `<main class="practice-start">
<h1>销号向导 · 练习</h1>
<p>这里的三个网站是练习用的，只在这台电脑上，不连外网；不需要真账户，登录框里随便填。</p>
<p lang="en">These three sites are for practice. They live on this computer only and reach no network; no real account is needed, type anything to sign in.</p>
<ol class="practice-how">
<li>点浏览器工具栏的拼图图标，再点“销号向导”，回答三个问题。<span lang="en">Press the puzzle icon in the toolbar, then Signoff, and answer three questions.</span></li>
<li>打开下面一家运营商，跟着页面上的圈一步步走。<span lang="en">Open a carrier below and follow the ring on the page.</span></li>
</ol>
${carriers.map(carrierCard).join('\n')}
</main>`,
  });
}

function carrierCard({ name, start, tryThis }: PracticeSite): string {
  const list = (lines: string[], lang: string) =>
    `<ul lang="${lang}">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
  return `<section class="practice-card">
<h2><a href="${start}">${escapeHtml(name)}</a></h2>
${list(tryThis['zh-CN'], 'zh-CN')}
${list(tryThis.en, 'en')}
</section>`;
}
