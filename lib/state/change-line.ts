/** Changes to the lines of the account: each has its own progress. */
import { checkName } from '../names/check-name.ts';
import { mayBeKept } from '../scripts/slot-text.ts';
import {
  emptyCall,
  emptyLine,
  lineOf,
  type Call,
  type PhoneLine,
  type Settled,
  type State,
} from './shape.ts';

export type LineChange =
  /** A new line is shown at once. */
  | { kind: 'line-add'; line: string; name: string; device: PhoneLine['device'] }
  | { kind: 'line-name'; line: string; name: string }
  /** The last line stays. */
  | { kind: 'line-remove'; line: string }
  | { kind: 'line-show'; line: string }
  /** The user goes on without these gates; no gates: takes it back. */
  | { kind: 'override'; line: string; task: string; gates: string[]; at: string }
  | { kind: 'service'; line: string; service: string; settled: Settled | null }
  | { kind: 'own-service'; line: string; service: string; name: string }
  | { kind: 'own-service-settled'; line: string; service: string; settled: Settled | null }
  | { kind: 'own-service-remove'; line: string; service: string }
  /** null, or nothing: the blank is empty again. */
  | { kind: 'call-word'; line: string; slot: string; text: string | null }
  | { kind: 'call-at'; line: string; at: string; channel: Call['channel'] }
  /** `call`: the id of its entry in the log. Begun already: goes on, and is not over. */
  | { kind: 'call-begin'; line: string; call: string; script: string; at: string }
  | { kind: 'call-end'; line: string; at: string }
  /** What was written down goes too; its entry in the log stays. */
  | { kind: 'call-clear'; line: string }
  /** null, or nothing: the blank is empty again. */
  | { kind: 'letter-word'; line: string; letter: string; slot: string; text: string | null };

/**
 * The state after one change to a line. A change to a line that is gone changes nothing, nor does one
 * with a name that is none: whatever a screen lets through, no number is ever kept.
 */
export function applyLineChange(state: State, change: LineChange): State {
  if ('name' in change && !isFit(change)) return state;
  if ('slot' in change && !mayBeKept(change.text ?? '')) return state;
  switch (change.kind) {
    case 'line-add':
      return addLine(state, change);
    case 'line-show': {
      const known = state.lines.some(({ id }) => id === change.line);
      return known ? { ...state, line: change.line } : state;
    }
    case 'line-remove': {
      const lines = state.lines.filter(({ id }) => id !== change.line);
      if (lines.length === 0) return state;
      const shown = lines.some(({ id }) => id === state.line) ? state.line : lines[0]!.id;
      return { ...state, lines, line: shown };
    }
    default: {
      const lines = state.lines.map((line) =>
        line.id === change.line ? changeLine(line, change) : line,
      );
      return { ...state, lines };
    }
  }
}

/** A line may go without a name of its own; an account is nothing else. */
function isFit({ kind, name }: Extract<LineChange, { name: string }>): boolean {
  return (name === '' && kind !== 'own-service') || 'name' in checkName(name);
}

// Lines of one account mostly belong to people who go together; each can say otherwise.
const together = ['where', 'departure'];

function addLine(state: State, change: Extract<LineChange, { kind: 'line-add' }>): State {
  if (state.lines.some(({ id }) => id === change.line)) return state;
  const { answers } = lineOf(state);
  const line = {
    ...emptyLine(change.line),
    name: change.name,
    device: change.device,
    answers: Object.fromEntries(
      together.flatMap((id) => (id in answers ? [[id, answers[id]!]] : [])),
    ),
  };
  return { ...state, lines: [...state.lines, line], line: line.id };
}

type InLine = Exclude<LineChange, { kind: 'line-add' | 'line-show' | 'line-remove' }>;

function changeLine(line: PhoneLine, change: InLine): PhoneLine {
  switch (change.kind) {
    case 'line-name':
      return { ...line, name: change.name };
    case 'override':
      return { ...line, overrides: override(line, change) };
    case 'service': {
      const { [change.service]: _old, ...rest } = line.services;
      const services =
        change.settled === null ? rest : { ...rest, [change.service]: change.settled };
      return { ...line, services };
    }
    case 'own-service':
      return { ...line, ownServices: ownService(line, change) };
    case 'own-service-settled':
      return {
        ...line,
        ownServices: line.ownServices.map((one) =>
          one.id === change.service ? { ...one, settled: change.settled } : one,
        ),
      };
    case 'call-word':
      return { ...line, call: { ...line.call, words: filledIn(line.call.words, change) } };
    case 'call-at':
      return { ...line, call: { ...line.call, at: change.at, channel: change.channel } };
    case 'call-begin':
      return { ...line, call: beginCall(line.call, change) };
    case 'call-end':
      return { ...line, call: { ...line.call, ended: change.at } };
    case 'call-clear':
      return { ...line, call: emptyCall() };
    case 'letter-word': {
      const words = filledIn(line.letters[change.letter] ?? {}, change);
      return { ...line, letters: { ...line.letters, [change.letter]: words } };
    }
    case 'own-service-remove':
      return { ...line, ownServices: line.ownServices.filter(({ id }) => id !== change.service) };
  }
}

function override(
  { overrides }: PhoneLine,
  { task, gates, at }: Extract<InLine, { kind: 'override' }>,
): PhoneLine['overrides'] {
  const { [task]: _old, ...rest } = overrides;
  return gates.length === 0 ? rest : { ...rest, [task]: { gates, at } };
}

function beginCall(call: Call, { call: id, script, at }: Extract<InLine, { kind: 'call-begin' }>) {
  const fresh = call.begun === null ? { id, begun: at } : {};
  return { ...call, ...fresh, script, ended: null };
}

type Words = PhoneLine['call']['words'];

function filledIn(words: Words, { slot, text }: { slot: string; text: string | null }): Words {
  const { [slot]: _old, ...rest } = words;
  return text === null || text === '' ? rest : { ...rest, [slot]: text };
}

function ownService(
  { ownServices }: PhoneLine,
  { service, name }: Extract<InLine, { kind: 'own-service' }>,
): PhoneLine['ownServices'] {
  const known = ownServices.some(({ id }) => id === service);
  if (!known) return [...ownServices, { id: service, name, settled: null }];
  return ownServices.map((one) => (one.id === service ? { ...one, name } : one));
}
