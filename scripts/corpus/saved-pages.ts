/** The site that plays the saved pages, each at its true address. */
import type { PracticeSite } from '../../tests/practice/site.ts';

/** `shown`: the markup at each address by now; every other address is not found. */
export function savedPages(
  addresses: readonly string[],
  shown: ReadonlyMap<string, string>,
): PracticeSite {
  return {
    carrier: 'corpus',
    name: 'Saved pages',
    start: addresses[0] ?? '',
    hosts: [...new Set(addresses.map((address) => new URL(address).hostname))],
    files: new URL('./', import.meta.url),
    tryThis: { en: [], 'zh-CN': [] },
    respond({ url }) {
      const html = shown.get(url.href);
      if (html === undefined) return undefined;
      return { kind: 'html', html, headers: { 'content-security-policy': "script-src 'none'" } };
    },
  };
}

/** What a page would look like had its script run: it only takes a transparent header's veil away. */
export function shownAgain(selector: string): string {
  return `<style>${selector} { opacity: 1 !important; visibility: visible !important; }</style>`;
}
