/** From a look to what the popup and the corpus read: by the ids of the rules, for the page knows no more. */
import type { Evidence } from '../../lib/navigator/locate.ts';
import type { Look } from '../../lib/navigator/look.ts';
import type { EvidenceView, GuideBrief, GuideReport } from '../../lib/messages.ts';
import { cssPath } from './css-path.ts';
import { nameOf, type Press } from './words.ts';

export interface Seen {
  look: Look;
  translated: boolean;
  /** No missing control is still waited for. */
  settled: boolean;
  ms: number;
}

/** The report of one look. `brief` null: no rules for this page. */
export function reportOf(brief: GuideBrief | null, host: string, seen: Seen | null): GuideReport {
  const look = seen?.look;
  const next = look?.next;
  const found = next?.state === 'turn' ? next.found : null;
  const nearest = next?.state === 'words' ? next.best : found;
  return {
    host,
    carrier: brief?.carrier ?? null,
    kind: kindOf(look),
    place: look?.recognition.kind === 'place' ? look.recognition.place.id : null,
    task: brief?.goal?.task ?? null,
    destination: brief?.goal?.destination ?? null,
    state: brief?.hidden ? 'hidden' : (next?.state ?? 'silent'),
    turn: next && 'link' in next ? turnOf(next) : null,
    route: look?.route?.map(({ id }) => id) ?? [],
    selector: found && cssPath(found.element),
    href: found?.href ?? null,
    lead: found?.lead ?? null,
    evidence: nearest ? evidenceOf(nearest) : null,
    reason: look ? reasonOf(look) : null,
    translated: seen?.translated ?? false,
    settled: seen?.settled ?? true,
    ms: seen?.ms ?? null,
  };
}

function kindOf(look: Look | undefined): GuideReport['kind'] {
  if (!look) return 'inactive';
  const { recognition } = look;
  if (recognition.kind === 'not-consumer') return 'not-consumer';
  if (recognition.kind === 'unknown') return 'public';
  const { kind } = recognition.place;
  return kind === 'support' ? 'public' : kind;
}

/** Where no way is left, every control that was looked for is missing. */
function reasonOf({ next, missing }: Look): GuideReport['reason'] {
  if (next.state === 'words') return next.reason;
  return next.state === 'no-way' && missing.length > 0 ? 'none' : null;
}

function turnOf(next: Press): GuideReport['turn'] {
  const { link, step, remaining } = next;
  return { link, step, name: nameOf(next), remaining };
}

function evidenceOf({ name, signals, against, score }: Evidence): EvidenceView {
  return { name, signals, against, score };
}
