/** Where a document keeps what is highlighted in it. */

/** Undefined where the browser has no such thing, or the document has no window any more. */
export type Registries = (document: Document) => HighlightRegistry | undefined;

/**
 * Each document's own. Asked for once: asked again and again, with frames on the page, Firefox (153)
 * answers a content script with another document's.
 */
export function openRegistries(): Registries {
  const known = new WeakMap<Document, HighlightRegistry>();
  return (document) => {
    const before = known.get(document);
    if (before) return before;
    const highlights = highlightsOf(document);
    if (highlights) known.set(document, highlights);
    return highlights;
  };
}

/** For once. */
export function highlightsOf({ defaultView }: Document): HighlightRegistry | undefined {
  return (defaultView?.CSS as { highlights?: HighlightRegistry } | undefined)?.highlights;
}
