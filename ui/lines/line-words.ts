import { linesTables } from '../../assets/messages/lines/tables.ts';
import type { LineStand } from '../../lib/planner/lines.ts';
import type { PhoneLine } from '../../lib/state/shape.ts';
import { useTable } from '../words/words.tsx';

/** The words of the lines. */
export function useLineWords() {
  return useTable(linesTables);
}

/** What each kind of line is called. */
export const deviceWords = {
  phone: 'phone',
  watch: 'watch',
  tablet: 'tablet',
  hotspot: 'hotspot',
  'home-internet': 'homeInternet',
} as const satisfies Record<PhoneLine['device'], string>;

/** Names lines: as the user does, else by their number in the list. */
export function useLineName(lines: readonly LineStand[]): (line: PhoneLine) => string {
  const t = useLineWords();
  return ({ id, name }) =>
    name || t('numbered', { count: lines.findIndex(({ line }) => line.id === id) + 1 });
}
