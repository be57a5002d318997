/** What runs in the page; see navigator-in-page.ts. */
import type { Link, Target } from '../../content-rules/schema.ts';
import { locate, type Sight } from '../../lib/navigator/locate.ts';
import { pageRoots } from '../../lib/navigator/page-roots.ts';
import { recognise, type KnownPlaces } from '../../lib/navigator/recognise.ts';
import type { PageView } from './navigator-in-page.ts';

/** Which place this is, and what each link finds. */
export function viewOf({ known, links }: { known: KnownPlaces; links: Link[] }): PageView {
  const sight = sightHere();
  const recognition = recognise(known, new URL(location.href), sight);
  const found: PageView['found'] = {};
  for (const { id, target, opener } of links) {
    found[id] = findIn(target, sight);
    if (opener) found[`${id}#opener`] = findIn(opener.target, sight);
  }
  return { place: recognition.kind === 'place' ? recognition.place.id : null, found };
}

/** Presses the opener of a link as a person would. */
export function pressOpener(link: Link): boolean {
  const located = link.opener && locate(link.opener.target, sightHere());
  if (!located?.found) return false;
  if (located.found.element.getAttribute('aria-expanded') !== 'true')
    (located.found.element as HTMLElement).click();
  return true;
}

function findIn(target: Target, sight: Sight): PageView['found'][string] {
  const located = locate(target, sight);
  return located.found ? { text: located.found.name } : { reason: located.reason };
}

function sightHere(): Sight {
  const overlay = document.querySelector('signoff-overlay') ?? undefined;
  return { roots: [...pageRoots(document)], translated: false, ...(overlay ? { overlay } : {}) };
}
