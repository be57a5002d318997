/** Pages of our own at two carriers' host names: words in every place a page can have them. */
import type { PracticeSite } from '../practice/site.ts';

/** A page whose own rules let no style in: ours is adopted, not written. */
const strict = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'none'; frame-src 'self'",
};

const words = `<header><nav><a href="/plans">AutoPay</a> <a href="/more">AutoPay FAQs</a></nav></header>
<main><h1>Account</h1>
<p id="prose">Your final bill may be prorated. Auto<b>Pay</b> is on. The final bill comes later.</p>
<p><button id="end">Disconnect line</button> <button id="icon" aria-label="Disconnect line">✕</button>
<button id="more">Show more</button> <a id="how" href="/support/account/cancel-service">How to cancel service</a></p>
<p><label>Note <textarea>final bill</textarea></label> <span contenteditable>final bill</span> <code>final bill</code></p>
<x-bill><template shadowrootmode="open"><p>Your device balance. <button id="inner">Disconnect line</button></p></template></x-bill>
<iframe title="bill" srcdoc="<p>Number Lock is on. <button>Disconnect line</button></p>"></iframe></main>`;

const signIn = `<main><h1>Log in</h1><p>Your account PIN, your transfer PIN and AutoPay.</p>
<form><label>Password <input type="password"></label></form></main>`;

const body = (path: string) => (path === '/log-in' ? signIn : words);

/** Spanish hosts, which the practice carriers have little for. */
export const glossSite: PracticeSite = {
  carrier: 'words',
  name: 'Words',
  start: 'https://es.t-mobile.com/plans',
  hosts: ['es.t-mobile.com', 'espanol.verizon.com'],
  files: new URL('./', import.meta.url),
  tryThis: { en: [], 'zh-CN': [] },
  respond: ({ url }) => ({
    kind: 'html',
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Words</title><link rel="icon" href="data:,"><body>${body(url.pathname)}`,
    headers: strict,
  }),
};
