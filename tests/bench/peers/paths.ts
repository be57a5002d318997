/** XPaths of an element. */

/** From the root, every step numbered. */
export function xpathOf(element: Element): string {
  const steps: string[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) steps.unshift(stepOf(one));
  return `/${steps.join('/')}`;
}

/** From the nearest ancestor with an id. */
export function idXpathOf(element: Element): string {
  const steps: string[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (one.id && !one.id.includes("'")) return [`//*[@id='${one.id}']`, ...steps].join('/');
    steps.unshift(stepOf(one));
  }
  return `/${steps.join('/')}`;
}

function stepOf(element: Element): string {
  let at = 1;
  for (let one = element.previousElementSibling; one; one = one.previousElementSibling)
    if (one.localName === element.localName) at += 1;
  return `${element.localName}[${at}]`;
}
