/** A structural CSS path, for reports and the corpus; null for what a selector cannot reach. */
export function cssPath(element: Element): string | null {
  if (
    element.getRootNode() !== element.ownerDocument ||
    element.ownerDocument.defaultView?.frameElement
  )
    return null;
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const siblings = at.parentElement?.children;
    const position = siblings ? [...siblings].indexOf(at) + 1 : 0;
    steps.unshift(position ? `${CSS.escape(at.localName)}:nth-child(${position})` : at.localName);
  }
  return steps.join('>');
}
