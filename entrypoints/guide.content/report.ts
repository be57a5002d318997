/** From a look to what the popup and the corpus read. */
import type { Look } from '../../lib/navigator/look.ts';
import type { GuideBrief, GuideReport, TurnView } from '../../lib/messages.ts';
import { cssPath } from './css-path.ts';

export interface Seen {
  look: Look;
  translated: boolean;
  /** No missing control is still waited for. */
  settled: boolean;
  ms: number;
}

/** The report of one look. `brief` null: no rules for this page. */
export function reportOf(brief: GuideBrief | null, host: string, seen: Seen | null): GuideReport {
  const place = seen?.look.recognition.kind === 'place' ? seen.look.recognition.place : null;
  const next = seen?.look.next;
  const found = next?.state === 'turn' ? next.found : null;
  return {
    host,
    carrier: brief?.carrier ?? null,
    kind: kindOf(brief, seen),
    place: place?.id ?? null,
    placeName: place?.name ?? null,
    caution: place?.caution ?? null,
    task: brief?.goal?.task ?? null,
    destination: brief?.goal?.destination ?? null,
    state: brief?.hidden ? 'hidden' : (next?.state ?? 'silent'),
    turn: brief && next ? turnOf(brief, next) : null,
    route: brief && seen ? routeOf(brief, seen.look) : [],
    address: brief?.places.find(({ id }) => id === brief.goal?.destination)?.address ?? null,
    selector: found ? cssPath(found.element) : null,
    name: found?.name ?? null,
    href: found?.href ?? null,
    score: found?.score ?? null,
    lead: found?.lead ?? null,
    signals: found?.signals ?? [],
    reason: next?.state === 'words' ? next.reason : null,
    translated: seen?.translated ?? false,
    settled: seen?.settled ?? true,
    ms: seen?.ms ?? null,
  };
}

function kindOf(brief: GuideBrief | null, seen: Seen | null): GuideReport['kind'] {
  const recognition = seen?.look.recognition;
  if (!brief || !recognition) return 'inactive';
  if (recognition.kind === 'not-consumer') return 'not-consumer';
  if (recognition.kind === 'unknown') return 'public';
  const { kind } = recognition.place;
  return kind === 'support' ? 'public' : kind;
}

function turnOf(brief: GuideBrief, next: Look['next']): TurnView | null {
  if (next.state === 'by-user') {
    const { link } = next;
    const name = link.target.names?.[0] ?? '';
    return {
      link: link.id,
      step: 'target',
      name,
      means: link.means,
      leadsTo: placeName(brief, link.to),
      remaining: 1,
    };
  }
  if (next.state !== 'turn' && next.state !== 'words') return null;
  const { link, step, means, remaining } = next;
  const name = next.state === 'turn' ? next.found.label : (next.target.names?.[0] ?? '');
  // The control at the destination leads to the task itself.
  const leadsTo = link === 'goal' && brief.goal ? brief.goal.name : placeName(brief, next.leadsTo);
  return { link, step, name, means, leadsTo, remaining };
}

function routeOf(brief: GuideBrief, { recognition, route }: Look): GuideReport['route'] {
  if (recognition.kind !== 'place' || !route) return [];
  const here = { place: recognition.place.id, name: recognition.place.name, via: null };
  return [
    here,
    ...route.map((link) => ({ place: link.to, name: placeName(brief, link.to), via: link.means })),
  ];
}

function placeName(brief: GuideBrief, id: string) {
  return (
    brief.places.find((place) => place.id === id)?.name ?? { en: id, 'zh-CN': id, 'zh-TW': id }
  );
}
