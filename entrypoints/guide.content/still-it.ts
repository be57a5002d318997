/** Whether what was found is still what stands there, without looking for it anew. */
import { controlName } from '../../lib/navigator/accessible-name.ts';
import { linkUrl } from '../../lib/navigator/controls.ts';
import type { Found } from '../../lib/navigator/locate.ts';

/** The node is still there, still seen, and still the control that was found: pages reuse nodes. */
export function isStillIt({ element, name, href }: Found): boolean {
  return (
    element.isConnected &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    controlName(element) === name &&
    (linkUrl(element)?.href ?? null) === href
  );
}

/** Surely nothing lies over its middle: one quick question before the whole one. False where it is out of the window. */
export function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const alone = !element.ownerDocument.defaultView?.frameElement;
  return alone && element.contains(root.elementFromPoint(x + width / 2, y + height / 2));
}
