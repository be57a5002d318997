/** Every way the state can change. The background applies them one after the other; nobody else writes. */
import type { PlanKind } from '../../content-rules/schema.ts';
import type { Locale } from '../languages.ts';
import { emptyState, type State, type Tick } from './shape.ts';

export type Change =
  | { kind: 'answer'; question: string; answer: string | null }
  | { kind: 'begin' }
  | { kind: 'carrier'; carrier: string | null }
  | { kind: 'plan-kind'; planKind: PlanKind | null }
  | { kind: 'tick'; carrier: string; task: string; tick: Tick }
  | { kind: 'goal'; carrier: string; task: string | null }
  | { kind: 'locale'; locale: Locale }
  | { kind: 'hide-host'; host: string; hidden: boolean }
  | { kind: 'erase' };

/** The state after one change. A tick by the page never undoes one by hand. */
export function applyChange(state: State, change: Change): State {
  switch (change.kind) {
    case 'answer':
      return { ...state, answers: without(state.answers, change.question, change.answer) };
    case 'begin':
      return { ...state, begun: true };
    case 'carrier':
      return { ...state, carrier: change.carrier };
    case 'plan-kind':
      return { ...state, planKind: change.planKind };
    case 'tick':
      return applyTick(state, change.carrier, change.task, change.tick);
    case 'goal':
      return { ...state, goals: without(state.goals, change.carrier, change.task) };
    case 'locale':
      return { ...state, settings: { ...state.settings, locale: change.locale } };
    case 'hide-host':
      return { ...state, settings: { ...state.settings, hiddenHosts: hosts(state, change) } };
    case 'erase':
      return emptyState();
  }
}

function applyTick(state: State, carrier: string, task: string, tick: Tick): State {
  const ticks = state.progress[carrier] ?? {};
  if (tick.by === 'page' && ticks[task] !== undefined) return state;
  return { ...state, progress: { ...state.progress, [carrier]: { ...ticks, [task]: tick } } };
}

function without(record: Record<string, string>, key: string, value: string | null) {
  const { [key]: _old, ...rest } = record;
  return value === null ? rest : { ...rest, [key]: value };
}

function hosts(state: State, change: { host: string; hidden: boolean }): string[] {
  const others = state.settings.hiddenHosts.filter((host) => host !== change.host);
  return change.hidden ? [...others, change.host] : others;
}
