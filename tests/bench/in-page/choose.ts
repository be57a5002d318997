/** Which controls of a saved page are described: any a person could name, no two of them alike. */
import type { Random } from '../random.ts';

const pressable =
  'a[href], button, [role="button"], [role="link"], [role="tab"], [role="menuitem"]';

/** Visible, named controls, in random order. */
export function chooseControls(
  all: readonly Element[],
  count: number,
  random: Random,
): HTMLElement[] {
  const seen = all.filter((one) => one.matches(pressable) && isSeen(one));
  const times = new Map<string, number>();
  for (const one of seen) times.set(textOf(one), (times.get(textOf(one)) ?? 0) + 1);
  const fitting = seen.filter((one) => {
    const text = textOf(one);
    return text.length >= 2 && text.length <= 40 && times.get(text) === 1;
  });
  return random.shuffled(fitting).slice(0, count) as HTMLElement[];
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return shown && width > 4 && height > 4;
}

function textOf(element: Element): string {
  const text = (element.textContent ?? '').replace(/[\u200b\u00ad]/g, '').replace(/\s+/g, ' ');
  return text.trim().toLowerCase();
}
