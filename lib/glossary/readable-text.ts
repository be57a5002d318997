/** Which texts of a page may be read at all. Decided by where they stand, before they are read. */

const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'option',
  'optgroup',
  'input',
  'title',
  'code',
  'pre',
  'kbd',
  'samp',
]);

/** What a person types into, and code: nothing inside is read. */
const fenced =
  'textarea,select,code,pre,kbd,samp,[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[role="searchbox"]';

/** Where to start walking: the body, or a whole shadow root. Undefined where nothing may be read. */
export function textRoot(root: Document | ShadowRoot): Node | undefined {
  if ('host' in root) return isInsideFence(root.host) ? undefined : root;
  if (root.designMode?.toLowerCase() === 'on') return undefined;
  return root.body ?? root.documentElement ?? undefined;
}

/** A test for the text nodes of one root. Costs a look at the parent's name on nearly all pages. */
export function isReadable(root: Document | ShadowRoot): (node: Text) => boolean {
  const hasFences = root.querySelector(fenced) !== null;
  return (node) => {
    const parent = node.parentElement;
    if (parent === null) return true;
    return !unread.has(parent.localName) && !(hasFences && parent.closest(fenced));
  };
}

function isInsideFence(element: Element): boolean {
  for (let at: Element | null = element; at;) {
    if (at.closest(fenced)) return true;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return false;
}
