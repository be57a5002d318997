/** Which lines of a script are for this user, and what the agent may say to each. */
import type {
  Branch,
  Phrase,
  Script,
  Scripts,
  Slot,
  Spoken,
  Step,
  Tip,
  Wording,
} from '../../content-rules/schema.ts';
import { holds, type Known } from '../planner/conditions.ts';
import { isFilled, slotsOf, type Filled } from './fill.ts';

/** One thing to say. */
export interface Line {
  /** "cancel/reason": stays the same while the wording changes. */
  id: string;
  part: string;
  wording: Wording;
  tips: Tip[];
  /** Slots to write down here. */
  note: string[];
}

export interface Ask {
  known: Known;
  filled: Filled;
  channel: Spoken;
  slots: readonly Slot[];
}

/** The lines of a script in their order. */
export function linesOf(script: Script, ask: Ask): Line[] {
  return script.parts.flatMap(({ part, steps }) =>
    steps.flatMap((step) => lineOf(script, part, step, ask)),
  );
}

/** What the agent may say, what is likely in this part first. */
export function branchesOf(rules: Scripts, script: Script, part: string, ask: Ask): Branch[] {
  const reachable = rules.branches.filter(
    (branch) =>
      suits(branch, ask) &&
      (branch.scripts?.includes(script.id) ?? true) &&
      holds(branch, ask.known),
  );
  const here = reachable.filter(({ parts }) => parts.includes(part));
  return [...here, ...reachable.filter((branch) => !here.includes(branch))];
}

/** Likely in so many parts, it may come at any time. */
const anywhere = 3;

/** Branches in the order of the call: first those that may come at any time (no part), then part by part. */
export function byPart(
  { parts }: Pick<Scripts, 'parts'>,
  branches: readonly Branch[],
): { part: Scripts['parts'][number] | null; branches: Branch[] }[] {
  const everywhere = branches.filter((branch) => branch.parts.length >= anywhere);
  const rest = branches.filter((branch) => !everywhere.includes(branch));
  const groups = parts.map((part) => {
    return { part, branches: rest.filter((branch) => branch.parts[0] === part.id) };
  });
  return [{ part: null, branches: everywhere }, ...groups].filter((one) => one.branches.length > 0);
}

/** The replies to what the agent said: of each, the wording that holds. */
export function repliesOf({ replies }: Branch, ask: Ask): Wording[] {
  return replies.flatMap((wordings) => chooseWording(wordings, ask) ?? []);
}

/** The blanks to fill in before: those that a line, or an answer to the agent, may need for this user. */
export function blanksOf(rules: Scripts, script: Script, ask: Ask): string[] {
  const steps = script.parts.flatMap((part) => part.steps).filter((step) => suits(step, ask));
  const replies = branchesOf(rules, script, '', ask).flatMap((branch) => branch.replies);
  const said = [...steps.map(({ wordings }) => wordings), ...replies].flatMap((wordings) => {
    const held = wordings.filter((one) => holds(one, ask.known));
    // A wording for which all must be filled is followed by the one for when it is not.
    const sure = held.findIndex((one) => !one.filled);
    return sure < 0 ? held : held.slice(0, sure + 1);
  });
  const needed = new Set(said.flatMap(({ say }) => slotsOf(say)));
  return script.fill.filter((id) => needed.has(id));
}

/** The first line of a part; undefined where the script has none for this user. */
export function startOfPart(lines: readonly Line[], part: string): Line | undefined {
  return lines.find((line) => line.part === part);
}

/** The phrases of use in this channel. */
export function phrasesOf(phrases: readonly Phrase[], channel: Spoken): Phrase[] {
  return phrases.filter((phrase) => phrase.channel === undefined || phrase.channel === channel);
}

/** The tips that hold. */
export function tipsOf(tips: readonly Tip[] | undefined, known: Known): Tip[] {
  return (tips ?? []).filter((tip) => holds(tip, known));
}

/** The scripts that hold, those for a task first; each asks for what this user can be told. */
export function scriptsFor(rules: Scripts, known: Known, openTasks: readonly string[]): Script[] {
  const scripts = rules.scripts.filter((script) => holds(script, known));
  const place = ({ tasks }: Script) => {
    const places = tasks.map((id) => openTasks.indexOf(id)).filter((at) => at >= 0);
    return places.length === 0 ? openTasks.length : Math.min(...places);
  };
  return scripts
    .map((script) => ({ ...script, mustAsk: askedOf(script.mustAsk, rules.slots, known) }))
    .sort((one, other) => place(one) - place(other));
}

/** Slots that are asked for: a prepaid line has no final bill that falls due. */
function askedOf(ids: readonly string[], slots: readonly Slot[], known: Known): string[] {
  return ids.filter((id) => slots.some((slot) => slot.id === id && holds(slot, known)));
}

function lineOf(script: Script, part: string, step: Step, ask: Ask): Line[] {
  const wording = suits(step, ask) ? chooseWording(step.wordings, ask) : undefined;
  if (wording === undefined) return [];
  const id = `${script.id}/${step.id}`;
  const note = askedOf(step.note ?? [], ask.slots, ask.known);
  return [{ id, part, wording, tips: tipsOf(step.tips, ask.known), note }];
}

function chooseWording(wordings: readonly Wording[], { known, filled, slots }: Ask) {
  return wordings.find(
    (one) => holds(one, known) && (!one.filled || isFilled(one.say, [...slots], filled)),
  );
}

function suits({ channel }: { channel?: Spoken | undefined }, ask: Ask): boolean {
  return channel === undefined || channel === ask.channel;
}
