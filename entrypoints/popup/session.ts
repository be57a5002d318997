/** What the popup's screens need: the plan, and what the tab shows. */
import {
  carriers,
  commonTasks,
  findCarrier,
  type CarrierRules,
} from '../../content-rules/index.ts';
import type { Day } from '../../lib/dates/day.ts';
import { judgeHost, type HostVerdict } from '../../lib/hosts/judge-host.ts';
import { seeScene, type Scene } from '../../lib/hosts/see-scene.ts';
import type { StateAnswer } from '../../lib/messages.ts';
import { viewOfReport, type ReportView } from '../../lib/report-view.ts';
import { planSessionOf, type PlanSession } from '../../ui/session/plan-session.ts';
import type { TabView } from './use-tab.ts';

export interface Session extends PlanSession, TabView {
  /** The carrier that the page is of, or pretends to be. */
  carrierHere: CarrierRules | undefined;
  verdict: HostVerdict;
  scene: Scene;
  /** The report in words; null while there is none, or no rules for its page. */
  view: ReportView | null;
}

/** The session as it stands. */
export function sessionOf(kept: StateAnswer, view: TabView, today: Day): Session {
  const verdict = judgeHost(
    view.tab?.url ?? '',
    carriers.map(({ about }) => about),
  );
  const { report } = view;
  const rules = findCarrier(report?.carrier ?? null);
  return {
    ...planSessionOf(kept, today),
    ...view,
    view: report && rules ? viewOfReport(report, rules, commonTasks) : null,
    carrierHere: findCarrier(verdict.carrier),
    verdict,
    scene: seeScene({
      verdict,
      loading: view.tab?.loading ?? true,
      report: view.report,
      carrier: kept.state.carrier,
    }),
  };
}
