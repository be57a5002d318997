/** The page's own markup, to be compared letter by letter. Runs in the page. */

/**
 * The document, then every open shadow root and same-origin frame. What we show stands in the document's
 * element, outside head and body, and is left out; anywhere else it would be told as the page's.
 */
export function contentOf(): string {
  const found: string[] = [];
  const look = (root: Document | ShadowRoot) => {
    const own = [...root.children].flatMap(({ outerHTML, children }) =>
      [...children]
        .filter(({ localName }) => root === document && localName.startsWith('signoff-'))
        .reduce((html, host) => html.replace(host.outerHTML, ''), outerHTML),
    );
    found.push(...(root instanceof ShadowRoot ? [root.innerHTML] : own));
    for (const element of root.querySelectorAll('*')) {
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (inner) look(inner);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found.join('\n');
}
