/** Every way the state can change. The background applies them one after the other; nobody else writes. */
import type { PlanKind } from '../../content-rules/schema.ts';
import type { Locale } from '../languages.ts';
import { mergeStates } from './aside.ts';
import { applyLineChange, type LineChange } from './change-line.ts';
import { emptyState, type State, type Tick } from './shape.ts';

export type Change =
  /** `line`: only for this line. */
  | { kind: 'answer'; question: string; answer: string | null; line?: string }
  | { kind: 'begin' }
  | { kind: 'carrier'; carrier: string | null }
  | { kind: 'plan-kind'; planKind: PlanKind | null }
  | { kind: 'tick'; carrier: string; task: string; tick: Tick; line?: string }
  | { kind: 'goal'; carrier: string; task: string | null }
  | { kind: 'locale'; locale: Locale }
  | { kind: 'hide-host'; host: string; hidden: boolean }
  | { kind: 'reminders'; on: boolean }
  /** ISO 3166; null: not said. */
  | { kind: 'country'; country: string | null }
  | { kind: 'gloss'; gloss: State['settings']['gloss'] }
  | { kind: 'erase' }
  /** From another computer: where both say something, what comes in counts. */
  | { kind: 'take-over'; state: State }
  | LineChange;

/** The state after one change; the very same where it changes nothing that a page has seen. */
export function applyChange(state: State, change: Change): State {
  if (isKnown(state, change)) return state;
  switch (change.kind) {
    case 'answer':
    case 'tick':
      return change.line === undefined
        ? { ...state, ...applyRecord(state, change) }
        : inLine(state, change.line, (line) => ({ ...line, ...applyRecord(line, change) }));
    case 'begin':
      return { ...state, begun: true };
    case 'carrier':
      return { ...state, carrier: change.carrier };
    case 'plan-kind':
      return { ...state, planKind: change.planKind };
    case 'goal':
      return { ...state, goals: without(state.goals, change.carrier, change.task) };
    case 'locale':
      return { ...state, settings: { ...state.settings, locale: change.locale } };
    case 'hide-host':
      return { ...state, settings: { ...state.settings, hiddenHosts: hosts(state, change) } };
    case 'reminders':
      return { ...state, settings: { ...state.settings, reminders: change.on } };
    case 'country':
      return { ...state, settings: { ...state.settings, country: change.country } };
    case 'gloss':
      return { ...state, settings: { ...state.settings, gloss: change.gloss } };
    case 'erase':
      return emptyState();
    case 'take-over':
      return mergeStates(state, change.state);
    default:
      return applyLineChange(state, change);
  }
}

/** A tick by the page never undoes one by hand, and a page says it again on every look. */
function isKnown(state: State, change: Change): boolean {
  if (change.kind !== 'tick' || change.tick.by !== 'page') return false;
  const record = state.lines.find(({ id }) => id === change.line) ?? state;
  return record.progress[change.carrier]?.[change.task] !== undefined;
}

type Kept = Pick<State, 'answers' | 'progress'>;
type Recorded = Extract<Change, { kind: 'answer' | 'tick' }>;

function applyRecord({ answers, progress }: Kept, change: Recorded): Kept {
  if (change.kind === 'answer')
    return { progress, answers: without(answers, change.question, change.answer) };
  const { carrier, task, tick } = change;
  const ticks = progress[carrier] ?? {};
  return { answers, progress: { ...progress, [carrier]: { ...ticks, [task]: tick } } };
}

function inLine(
  state: State,
  id: string,
  step: (line: State['lines'][number]) => State['lines'][number],
): State {
  return { ...state, lines: state.lines.map((line) => (line.id === id ? step(line) : line)) };
}

function without(record: Record<string, string>, key: string, value: string | null) {
  const { [key]: _old, ...rest } = record;
  return value === null ? rest : { ...rest, [key]: value };
}

function hosts(state: State, change: { host: string; hidden: boolean }): string[] {
  const others = state.settings.hiddenHosts.filter((host) => host !== change.host);
  return change.hidden ? [...others, change.host] : others;
}
