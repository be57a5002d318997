/** The scripts: every id exists, every blank may be filled, and no figure stands there that nobody vouches for. */
import type { Branch, Script, Scripts, ScriptsFile, Slot, Step, Text, Wording } from '../schema.ts';
import { withSteps } from '../with-steps.ts';
import { checkerIn, type Askable } from './check-questions.ts';
import type { Ledger } from './ledger.ts';
import type { RuleSet } from './rule-set.ts';

const file = 'scripts/scripts.json';

/** What nobody may be asked to type, in the words of ids and of names. */
const secret =
  /\b(?:pins?|ssn|social|passwords?|passcodes?|pass|security|secret|cvv|cards?|account numbers?|codes?|iccid|imei|bank)\b|密码|密碼|卡号|卡號|社会安全|社會安全|社安|验证码|驗證碼|账户号码|帳戶號碼/i;

/** Names of the slots in a text: "{full-name}". */
export function slotsIn(words: string): string[] {
  return [...words.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
}

/** Everything that the scripts name exists, and can be said. */
export function checkScripts(rules: RuleSet, askable: Askable, ledger: Ledger): void {
  checkShared(rules.scripts, ledger);
  const scripts = withSteps(rules.scripts);
  const slots = ledger.once(file, '/slots', scripts.slots);
  const parts = ledger.once(file, '/parts', scripts.parts);
  const scriptIds = ledger.once(file, '/scripts', scripts.scripts);
  ledger.once(file, '/branches', scripts.branches);
  ledger.once(file, '/phrases', scripts.phrases);
  const check = checkerIn(file, askable, ledger);
  const known = {
    slots,
    parts,
    scripts: scriptIds,
    tasks: new Set(rules.tasks.map(({ id }) => id)),
    problems: new Set(rules.problems.map(({ id }) => id)),
    questions: new Set(rules.asked.questions.map(({ id }) => id)),
  };
  scripts.slots.forEach((slot, i) => {
    check(slot, `/slots/${i}`);
    checkSlot(slot, `/slots/${i}`, known, ledger);
  });
  scripts.scripts.forEach((script, i) => {
    check(script, `/scripts/${i}`);
    checkScript(script, `/scripts/${i}`, known, ledger);
  });
  scripts.branches.forEach((branch, i) => checkBranch(branch, `/branches/${i}`, known, ledger));
  scripts.phrases.forEach(({ say }, i) => checkSaid(say, `/phrases/${i}`, slots, ledger));
  for (const [path, wording] of wordingsOf(scripts)) {
    check(wording, path);
    if (wording.say) checkSaid(wording.say, path, slots, ledger);
    checkVouched(wording, path, ledger);
  }
  scripts.branches.forEach((branch, i) => check(branch, `/branches/${i}`));
}

interface Ids {
  slots: Set<string>;
  parts: Set<string>;
  scripts: Set<string>;
  tasks: Set<string>;
  problems: Set<string>;
  questions: Set<string>;
}

// A step of one script belongs there: who mends that script should not have to look elsewhere.
function checkShared({ steps, scripts }: ScriptsFile, ledger: Ledger): void {
  const known = ledger.once(file, '/steps', steps);
  const named = scripts.flatMap(({ id, parts }) =>
    parts.flatMap((part) =>
      part.steps.flatMap((step) => (typeof step === 'string' ? [{ id, step }] : [])),
    ),
  );
  for (const { id, step } of named) ledger.must(file, `/scripts ${id}`, known, step, 'step');
  for (const { id } of steps)
    if (named.filter(({ step }) => step === id).length < 2)
      ledger.fault(file, `/steps ${id}`, 'is not shared: it belongs into its script');
}

function checkSlot(slot: Slot, path: string, known: Ids, ledger: Ledger): void {
  const names = [slot.id.replaceAll('-', ' '), ...Object.values(slot.name)];
  if (names.some((name) => secret.test(name)))
    ledger.fault(file, path, 'asks for what must never be typed: let it be said aloud');
  if ((slot.kind === 'choice') !== (slot.options !== undefined))
    ledger.fault(file, path, 'a choice, and only a choice, has options');
  if (slot.answer !== undefined)
    ledger.must(file, `${path}/answer`, known.questions, slot.answer, 'question');
}

function checkScript(script: Script, path: string, known: Ids, ledger: Ledger): void {
  const { tasks, ready, fill, mustAsk, parts } = script;
  for (const id of [...tasks, ...ready]) ledger.must(file, path, known.tasks, id, 'task');
  for (const id of [...fill, ...mustAsk]) ledger.must(file, path, known.slots, id, 'slot');
  const steps = parts.flatMap((part) => part.steps);
  ledger.once(file, path, steps);
  ledger.once(
    file,
    `${path}/parts`,
    parts.map(({ part }) => ({ id: part })),
  );
  parts.forEach(({ part }, n) =>
    ledger.must(file, `${path}/parts/${n}`, known.parts, part, 'part'),
  );
  steps.forEach((step) => checkNote(step, `${path} ${step.id}`, known, ledger));
}

function checkBranch(branch: Branch, path: string, known: Ids, ledger: Ledger): void {
  const { then } = branch;
  for (const id of branch.parts) ledger.must(file, `${path}/parts`, known.parts, id, 'part');
  for (const id of branch.scripts ?? []) ledger.must(file, path, known.scripts, id, 'script');
  if (then.part) ledger.must(file, `${path}/then`, known.parts, then.part, 'part');
  if (then.task) ledger.must(file, `${path}/then`, known.tasks, then.task, 'task');
  if (then.problem) ledger.must(file, `${path}/then`, known.problems, then.problem, 'problem');
  checkNote(branch, path, known, ledger);
}

function checkNote({ note }: Pick<Step, 'note'>, path: string, known: Ids, ledger: Ledger): void {
  for (const id of note ?? []) ledger.must(file, path, known.slots, id, 'slot');
}

/** The same known blanks in every language, each once: two amounts are two blanks. */
export function checkSaid(
  say: Text,
  path: string,
  slots: Set<string>,
  ledger: Ledger,
  at = file,
): void {
  const [first, ...others] = Object.values(say).map((words) => slotsIn(words));
  for (const name of first!) ledger.must(at, path, slots, name, 'slot');
  if (new Set(first).size < first!.length) ledger.fault(at, path, 'a blank stands twice');
  const sorted = (names: string[]) => [...names].sort().join();
  if (others.some((names) => sorted(names) !== sorted(first!)))
    ledger.fault(at, path, 'the languages have different blanks');
}

type Told = Pick<Wording, 'when' | 'unless' | 'from'> & { say?: Text; text?: Text };

// What holds for one carrier, or states a number of days, is a fact.
function checkVouched({ from, say, text, when }: Told, path: string, ledger: Ledger): void {
  const figure = Object.values(say ?? text ?? {}).some((words) =>
    /\d/.test(words.replaceAll(/\{[^}]*\}|\([1-9]\)/g, '')),
  );
  const stated = figure || (text !== undefined && when?.carrier !== undefined);
  if (stated && (from === undefined || from.confidence === 'unverified'))
    ledger.fault(file, path, 'states what nobody vouches for');
}

function wordingsOf({ scripts, branches }: Scripts): [string, Told][] {
  const ofSteps = scripts.flatMap((script) =>
    script.parts.flatMap(({ steps }) =>
      steps.map((one) => [`/scripts ${script.id}/${one.id}`, one.wordings, one.tips] as const),
    ),
  );
  const ofBranches = branches.map(
    (one) => [`/branches ${one.id}`, one.replies.flat(), one.tips] as const,
  );
  const beware = scripts.map((one) => [`/scripts ${one.id}`, [], one.beware] as const);
  return [...ofSteps, ...ofBranches, ...beware].flatMap(([path, said, tips]) =>
    [...said, ...(tips ?? [])].map((told): [string, Told] => [path, told]),
  );
}
