/** Whether a person could see a control at all, asked of the browser alone: no locator is asked. */

/** Not transparent, and brought into view it is among what lies at its own middle, though something may lie over it. */
export function canBeSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const root = element.getRootNode() as Document | ShadowRoot;
  return [...element.getClientRects()].some(({ x, y, width, height }) => {
    if (width <= 4 || height <= 4) return false;
    const there = root.elementsFromPoint(x + width / 2, y + height / 2);
    return there.some((one) => one === element || element.contains(one));
  });
}
