/** Whether the browser (or an extension) has translated the page: names then no longer help. */

/** Chrome and Edge mark the root element and wrap text in <font>; Firefox sets lang only. Carriers write English or Spanish. */
export function isTranslated(document: Document): boolean {
  const root = document.documentElement;
  if (root.lang !== '' && !/^(en|es)\b/i.test(root.lang)) return true;
  if (/\btranslated-(ltr|rtl)\b/.test(root.className)) return true;
  if (root.hasAttribute('_msttexthash') || document.querySelector('[_msttexthash]')) return true;
  return document.querySelectorAll('font > font').length > 2;
}
