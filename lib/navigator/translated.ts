/** Whether the browser (or an extension) has translated the page: names then no longer help. */

/**
 * Chrome gives the root a class and wraps each text in two <font>s, as do some extensions; Edge gives the
 * elements it rewrites an attribute; Firefox sets the language of the root and leaves nothing else. All but
 * Edge set that language. Carriers write English or Spanish.
 */
export function isTranslated(document: Document): boolean {
  const root = document.documentElement;
  if (root.lang !== '' && !/^(en|es)\b/i.test(root.lang)) return true;
  if (/\btranslated-(ltr|rtl)\b/.test(root.className)) return true;
  if (document.querySelector('[_msttexthash]')) return true;
  return document.querySelectorAll('font > font').length > 2;
}
