/** What stands on the page but is not the page's. */

/** True for the hosts of what we draw: <signoff-…>, in the top layer, in the document's element. */
export function isOurs(node: EventTarget | null): boolean {
  return (node as Element | null)?.localName?.startsWith('signoff-') ?? false;
}
