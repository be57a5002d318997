/** Every tree of a page that a reader sees as one: the document, open shadow roots, same-origin frames. */

export type Root = Document | ShadowRoot;

/** The page's roots, outer before inner. Finding them walks every element once. */
export function* pageRoots(root: Root): Generator<Root> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    const shadow = openShadow(element);
    if (shadow) yield* pageRoots(shadow);
    const inner = frameDocument(element);
    if (inner) yield* pageRoots(inner);
  }
}

/** An element's open shadow root. A content script also sees it on the page's own components. */
export function openShadow(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}

/** The document of a same-origin frame, undefined for everything else. */
export function frameDocument(element: Element): Document | undefined {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined; // Firefox throws for some cross-origin frames.
  }
}

/** The parent as a reader sees it: out of a shadow root to its host, out of a frame to the frame. */
export function parentAcross(node: Node): Element | null {
  const slot = (node as Partial<Element>).assignedSlot;
  const parent = slot ?? node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === 1) return parent as Element;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return hostFrame(node);
}

/** An element and all it stands in as a reader sees it, innermost first. */
export function lineage(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at; at = parentAcross(at)) line.push(at);
  return line;
}

/** The frame a node's document is shown in; null in the window itself, and where it is of another site. */
export function hostFrame({ ownerDocument }: Node): Element | null {
  return ownerDocument?.defaultView?.frameElement ?? null;
}

/** How an element is drawn; undefined where nothing lays its document out. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/** The element a tree hangs on: a shadow root's host, a frame; none for the page itself. */
export function hostOf(node: Node): Element | null | undefined {
  const root = node.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return (root as Document).defaultView?.frameElement;
}
