/** What the popup is looking at: the tab's address, whether a guide answers there, and what it reports. */
import type { GuideReport } from '../messages.ts';
import type { HostVerdict } from './judge-host.ts';

/**
 * The guide's own states, and those that it cannot report: pages where it does not run.
 * asking: no answer yet. reload: a carrier's page without a guide. other-carrier: a carrier's page,
 * but not of the carrier the plan is for. unknown: a carrier's page that is no place of the map.
 */
export type Scene =
  | Exclude<GuideReport['state'], 'silent'>
  | 'asking'
  | 'elsewhere'
  | 'look-alike'
  | 'unlisted'
  | 'not-secure'
  | 'business'
  | 'reload'
  | 'sign-in'
  | 'other-carrier'
  | 'unknown';

export interface SceneAsk {
  verdict: HostVerdict;
  /** The tab is still loading. */
  loading: boolean;
  /** undefined: not answered yet. null: no guide in this tab. */
  report: GuideReport | null | undefined;
  /** The carrier of the plan; null: not chosen. */
  carrier: string | null;
}

/** The one scene that decides what the popup says first. */
export function seeScene({ verdict, loading, report, carrier }: SceneAsk): Scene {
  if (verdict.kind !== 'carrier') return verdict.kind;
  if (report === undefined) return 'asking';
  if (report === null) return loading ? 'loading' : 'reload';
  if (report.kind === 'not-consumer') return 'business';
  if (report.kind === 'inactive') return 'loading';
  if (carrier !== null && verdict.carrier !== carrier) return 'other-carrier';
  if (report.state === 'hidden') return 'hidden';
  if (report.kind === 'sign-in') return 'sign-in';
  if (report.place === null) return 'unknown';
  return report.state === 'silent' ? 'idle' : report.state;
}
