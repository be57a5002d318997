/** What elements stand in: worked out upwards once for each element on the way, not once for each word. */
import { hostOf } from '../navigator/page-roots.ts';

const controls =
  'a[href],button,summary,input,[role="button"],[role="link"],[role="tab"],[role="switch"],[role^="menuitem"],[role="checkbox"]';

/**
 * Parts of a page, in each of which a term is told of once: its landmarks, and dialogs. A box without a name is
 * none of them: a page may have one for each of its cards.
 */
const parts = [
  'main,nav,aside,search,dialog,header,footer',
  ...['section', 'form'].map((box) => `${box}[aria-label],${box}[aria-labelledby]`),
  ...'main,navigation,complementary,search,banner,contentinfo,region,form,dialog,alertdialog'
    .split(',')
    .map((role) => `[role="${role}"]`),
].join();

/** A header or footer in one of these is the head or foot of it, not of the page. */
const headed = 'main,nav,aside,section,article';

/** An element of another name, without a role, is neither. */
const names = new Set(
  'a button summary input main nav header footer aside section search form dialog'.split(' '),
);

/** Of one element, in its own tree. */
interface Standing {
  control: Element | null;
  slot: Element | null;
  /** Of a whole page: its frame. */
  host: Element | null;
  /** Across trees. */
  part: Element | null;
}

export interface Standings {
  /**
   * What to press an element is or stands in: a slotted one in the button that shows it as well, one in a shadow
   * root in what its host is in.
   */
  controlOf(element: Element): Element | null;
  /** The part of the page it is or stands in. */
  partOf(element: Element): Element | null;
}

/** Answers hold for as long as the page stays as it is. */
export function openStandings(): Standings {
  const known = new Map<Element, Standing>();

  function standingOf(element: Element): Standing {
    let standing = known.get(element);
    if (!standing) known.set(element, (standing = workOut(element)));
    return standing;
  }

  function workOut(element: Element): Standing {
    const parent = element.parentElement;
    const outer = parent && standingOf(parent);
    const host = outer ? outer.host : (hostOf(element) ?? null);
    const isNamed = names.has(element.localName) || element.hasAttribute('role');
    return {
      control: isNamed && element.matches(controls) ? element : (outer?.control ?? null),
      slot: element.assignedSlot ?? outer?.slot ?? null,
      host,
      part: isNamed && isPart(element) ? element : partOf(parent ?? host),
    };
  }

  const partOf = (element: Element | null) => element && standingOf(element).part;

  return {
    partOf,
    controlOf(element) {
      for (let at: Element | null = element; at;) {
        const { control, slot, host } = standingOf(at);
        if (control) return control;
        at = slot ?? host;
      }
      return null;
    },
  };
}

function isPart(element: Element): boolean {
  if (!element.matches(parts)) return false;
  const isEnd = /^(header|footer)$/.test(element.localName) && !element.hasAttribute('role');
  return !isEnd || !element.parentElement?.closest(headed);
}
