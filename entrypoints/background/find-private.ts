/**
 * Runs in the carrier's page, so it uses nothing but its arguments and what is there. It answers with
 * places in the window alone: no text and no value leaves the page.
 */

export interface PrivateParts {
  /** A field for a password or a code is in sight. */
  asksSecret: boolean;
  /** In parts of the window's size. */
  boxes: { x: number; y: number; width: number; height: number }[];
}

/** Where long numbers, e-mail addresses, fields and frames of others stand in the window. `identifying`: flags "giu". */
export function findPrivate(identifying: string, secretFields: string): PrivateParts {
  const pattern = new RegExp(identifying, 'giu');
  const answer: PrivateParts = { asksSecret: false, boxes: [] };
  const around = 2;
  const seen = visualViewport;
  const [left, top] = [seen?.offsetLeft ?? 0, seen?.offsetTop ?? 0];
  const zoom = seen?.scale ?? 1;

  const note = (rect: DOMRect, by: { x: number; y: number }) => {
    const from = (at: number, size: number) => Math.max(0, ((at - around) * zoom) / size);
    const to = (at: number, size: number) => Math.min(1, ((at + around) * zoom) / size);
    const [x, y] = [
      from(rect.left + by.x - left, innerWidth),
      from(rect.top + by.y - top, innerHeight),
    ];
    const width = to(rect.right + by.x - left, innerWidth) - x;
    const height = to(rect.bottom + by.y - top, innerHeight) - y;
    if (rect.width > 1 && rect.height > 1 && width > 0 && height > 0)
      answer.boxes.push({ x, y, width, height });
  };
  const shows = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // A number may be written in several inline elements: it is looked for in the whole block.
  const blockOf = (element: Element): Element => {
    let at = element;
    while (at.parentElement && /^(inline|contents)/.test(getComputedStyle(at).display))
      at = at.parentElement;
    return at;
  };
  const search = (nodes: Text[], by: { x: number; y: number }) => {
    const text = nodes.map(({ data }) => data).join('');
    for (const match of text.matchAll(pattern)) {
      if (match.groups?.['keep'] !== undefined) continue;
      let begin = 0;
      for (const node of nodes) {
        const [from, to] = [match.index - begin, match.index + match[0].length - begin];
        begin += node.length;
        if (to <= 0 || from >= node.length || !shows(node.parentElement!)) continue;
        const range = node.ownerDocument.createRange();
        range.setStart(node, Math.max(0, from));
        range.setEnd(node, Math.min(node.length, to));
        for (const rect of range.getClientRects()) note(rect, by);
      }
    }
  };
  const read = (root: Document | ShadowRoot, by: { x: number; y: number }) => {
    const document = root.ownerDocument ?? (root as Document);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let [block, nodes]: [Element | null, Text[]] = [null, []];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (!parent || parent.matches('script, style, noscript, template, option')) continue;
      const own = blockOf(parent);
      if (own !== block) {
        search(nodes, by);
        [block, nodes] = [own, []];
      }
      nodes.push(node);
    }
    search(nodes, by);
  };
  // What was typed or chosen is not read: every field that may show it counts.
  const mute = ['hidden', 'button', 'submit', 'reset', 'checkbox', 'radio', 'image', 'range'];
  const fields = `input${mute.map((type) => `:not([type=${type}])`).join('')}, textarea, select, [contenteditable=""], [contenteditable=true]`;
  const walk = (root: Document | ShadowRoot, by: { x: number; y: number }) => {
    read(root, by);
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(fields) && shows(element)) note(element.getBoundingClientRect(), by);
      if (element.matches(secretFields) && shows(element)) answer.asksSecret = true;
      if (element.shadowRoot) walk(element.shadowRoot, by);
      if (!(element instanceof HTMLIFrameElement) || !shows(element)) continue;
      const frame = element.getBoundingClientRect();
      const inner = element.contentDocument;
      // Of another origin it cannot be looked into: all of it may be private, as in a payment form.
      if (!inner) {
        note(frame, by);
        continue;
      }
      const { clientLeft, clientTop } = element;
      walk(inner, { x: by.x + frame.x + clientLeft, y: by.y + frame.y + clientTop });
    }
  };
  walk(document, { x: 0, y: 0 });
  return answer;
}
