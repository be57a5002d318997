/** Which parts of a rule hold for this user. */
import type { Condition, Question } from '../../content-rules/schema.ts';
import { addDays, readDay, type Day } from '../dates/day.ts';
import { isAnswer } from '../questions/is-answer.ts';
import type { PhoneLine, State } from '../state/shape.ts';

/**
 * Question id → answer id, with "plan", "carrier", "device" and "departure"; what is not known is
 * absent. Answers that the rules no longer know, or no longer ask for, are left out.
 */
export type Known = Readonly<Record<string, string>>;

export interface Said {
  /** Of the line, with those about the account. */
  answers: Readonly<Record<string, string>>;
  planKind: State['planKind'];
  carrier: string | null;
  device: PhoneLine['device'];
  today: Day;
}

/** What the rules may ask about the user; a question with a default is never unknown. */
export function knownOf(said: Said, questions: readonly Question[]): Known {
  const { planKind, carrier, device } = said;
  const departure = departureOf(said);
  const known: Record<string, string> = {
    device,
    ...(planKind === null ? {} : { plan: planKind }),
    ...(carrier === null ? {} : { carrier }),
    ...(departure === undefined ? {} : { departure }),
  };
  for (const question of questions) {
    if (question.kind !== 'choice' || !holds(question, known)) continue;
    const answer = isSaid(question, said)
      ? answerOf(question, said)
      : question.defaults?.find((it) => holds(it, known))?.answer;
    if (answer !== undefined) known[question.id] = answer;
  }
  return known;
}

/** True where all of `when` agrees and not all of `unless` does. */
export function holds({ when, unless }: Condition, known: Known): boolean {
  return (when === undefined || agrees(when, known)) && !(unless && agrees(unless, known));
}

/** The answers that hold for one line: its own, and those about the account. */
export function answersOf(
  { answers }: Pick<State, 'answers'>,
  line: PhoneLine,
): Readonly<Record<string, string>> {
  return { ...answers, ...line.answers };
}

function agrees(asked: Record<string, string[]>, known: Known): boolean {
  return Object.entries(asked).every(([question, ids]) => ids.includes(known[question] ?? ''));
}

/** True where the rules need not take anything for granted: the user has said it, or the kind of line does. */
export function isSaid(question: Question, said: Pick<Said, 'answers' | 'device'>): boolean {
  return isAnswer(question, answerOf(question, said));
}

// A watch or a hotspot receives no codes, and nobody keeps its number.
const ofOtherDevices: Readonly<Record<string, string>> = { codes: 'no', number: 'end' };

function answerOf({ id }: Question, { device, answers }: Pick<Said, 'answers' | 'device'>) {
  return device === 'phone' ? answers[id] : (ofOtherDevices[id] ?? answers[id]);
}

/** Two weeks are what moving codes and a number takes without haste. */
const soon = 14;

function departureOf({ answers, today }: Said): string | undefined {
  const day = readDay(answers.departure);
  if (day === undefined) return undefined;
  if (day < today) return 'past';
  return day <= addDays(today, soon) ? 'soon' : 'later';
}
