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
    // Asked at every frame: what the browser has taken apart already comes first.
    ((element as HTMLAnchorElement).href === href || (linkUrl(element)?.href ?? null) === href)
  );
}
