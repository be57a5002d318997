/** What a guide's report says to a reader: the page tells ids, the rules have the words. */
import type { CarrierTask, CommonTask, Link, Place, Text } from '../content-rules/schema.ts';
import type { GuideReport } from './messages.ts';

/** Of the rules, what a report is told with. */
export interface ReportRules {
  places: readonly Place[];
  links: readonly Link[];
  tasks: readonly CarrierTask[];
}

export interface ReportView {
  place: Text | null;
  caution: Text | null;
  turn: TurnView | null;
  /** The whole way, place by place, from here (first) to the destination (last). */
  route: { place: string; name: Text; via: Text | null }[];
  /** An official address to give when no way is left. */
  address: string | null;
}

/** One press on the way, or what only the user can do. */
export interface TurnView {
  /** As the page (or, while nothing is found, the rule) says it. */
  name: string;
  means: Text;
  leadsTo: Text;
  isOpener: boolean;
  /** Turns from here to the destination, this one counted. */
  remaining: number;
}

/** The report in words. `common`: the tasks by name. */
export function viewOfReport(
  report: GuideReport,
  rules: ReportRules,
  common: readonly CommonTask[],
): ReportView {
  const placeOf = (id: string | null) => rules.places.find((place) => place.id === id);
  const here = placeOf(report.place);
  const way = report.route.flatMap((id) => rules.links.find((link) => link.id === id) ?? []);
  const stops = way.flatMap(({ to, means }) => {
    const name = placeOf(to)?.name;
    return name ? [{ place: to, name, via: means }] : [];
  });
  return {
    place: here?.name ?? null,
    caution: here?.caution ?? null,
    turn: turnIn(report, rules, common),
    route: here ? [{ place: here.id, name: here.name, via: null }, ...stops] : [],
    address: placeOf(report.destination)?.address ?? null,
  };
}

function turnIn(
  { turn, task, destination }: GuideReport,
  { places, links, tasks }: ReportRules,
  common: readonly CommonTask[],
): TurnView | null {
  if (!turn) return null;
  const { name, step, remaining } = turn;
  const isOpener = step === 'opener';
  const told = (means?: Text, leadsTo?: Text) =>
    means && leadsTo ? { name, means, leadsTo, isOpener, remaining } : null;
  // The control at the destination leads to the task itself.
  if (turn.link === 'goal') {
    const way = tasks.find((one) => one.task === task && one.destination === destination);
    return told(way?.target?.means, common.find(({ id }) => id === task)?.name);
  }
  const link = links.find(({ id }) => id === turn.link);
  const leadsTo = places.find(({ id }) => id === link?.to)?.name;
  return told(isOpener ? link?.opener?.means : link?.means, leadsTo);
}
