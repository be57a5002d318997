import type { LineStand } from '../../lib/planner/lines.ts';
import { Notice } from '../controls/notice.tsx';
import { useLineName, useLineWords } from './line-words.ts';

/** Which other lines still run, where the user is about to think that all is over. */
export function OpenLinesNote({ lines, href }: { lines: readonly LineStand[]; href: string }) {
  const t = useLineWords();
  const nameOf = useLineName(lines);
  const open = lines.filter(({ settled, shown }) => !settled && !shown);
  if (open.length === 0) return null;
  const names = open.map(({ line }) => nameOf(line)).join(' · ');
  return (
    <Notice tone="caution" title={t('othersOpen', { count: open.length })}>
      <p>{t('othersDo', { names })}</p>
      <a href={href}>{t('seeAll')}</a>
    </Notice>
  );
}
