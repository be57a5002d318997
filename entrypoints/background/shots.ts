/** Holds one picture, in memory alone, from the press until the full page asks for it. */
import { browser } from '../../lib/browser.ts';
import { planAddress } from '../../lib/sections.ts';
import type { Shot, ShotFault } from '../../lib/shot/shot.ts';
import { takeShot } from './take-shot.ts';

export interface Shots {
  /** From the popup, which says itself why there is none. null: taken, and the next step is open. */
  capture(tabId: number): Promise<ShotFault | null>;
  /** From the menu or the keyboard: the page that opens says why there is none. */
  press(tab: browser.Tabs.Tab): Promise<void>;
  /** Handed out once. */
  take(): Shot | { fault: ShotFault };
}

/** Nothing is held at first. */
export function openShots(): Shots {
  let held: Shot | ShotFault | null = null;
  let busy = false;
  // Pressed twice, the first press counts.
  const once = async (tab: browser.Tabs.Tab, tell: (fault: ShotFault) => Promise<void>) => {
    if (busy) return;
    busy = true;
    try {
      const shot = await takeShot(tab);
      if (typeof shot === 'string') return await tell(shot);
      held = shot;
      await openStep(tab);
    } finally {
      busy = false;
    }
  };
  return {
    async capture(tabId) {
      let said: ShotFault | null = null;
      await once(await browser.tabs.get(tabId), async (fault) => {
        said = fault;
      });
      return said;
    },
    press: (tab) =>
      once(tab, async (fault) => {
        held = fault;
        await openStep(tab);
      }),
    take() {
      const shot = held ?? 'gone';
      held = null;
      return typeof shot === 'string' ? { fault: shot } : shot;
    },
  };
}

/** Beside the carrier's tab: closed again, it gives way to it. */
async function openStep({ id, index, windowId, incognito }: browser.Tabs.Tab): Promise<void> {
  const url = browser.runtime.getURL(planAddress('evidence', 'shot'));
  // Pages of ours open in ordinary windows only, and phones know no place beside.
  const beside = incognito ? {} : { windowId, index: index + 1, openerTabId: id };
  await browser.tabs.create({ url, ...beside }).catch(() => browser.tabs.create({ url }));
}
