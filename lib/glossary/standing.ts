/** What elements stand in: worked out upwards once for each element on the way, not once for each word. */
import { hostOf } from './reading-order.ts';

const controls =
  'a[href],button,summary,input,[role="button"],[role="link"],[role="tab"],[role="switch"],[role^="menuitem"],[role="checkbox"]';

/** Parts of a page in each of which a term is told of once. */
const parts =
  'main,nav,header,footer,aside,section,article,form,dialog,[role="dialog"],[role="alertdialog"],[role="navigation"],[role="main"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="region"],[role="menu"],[role="tabpanel"]';

/** An element of another name, without a role, is neither. */
const names = new Set(
  'a button summary input main nav header footer aside section article form dialog'.split(' '),
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
      part: isNamed && element.matches(parts) ? element : partOf(parent ?? host),
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
