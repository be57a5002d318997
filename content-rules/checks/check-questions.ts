/** Ids in the questions, the situations they lead to, and the conditions in both. */
import type { Condition, NumberOption, Question, Situation } from '../schema.ts';
import type { Ledger } from './ledger.ts';
import type { RuleSet } from './rule-set.ts';

const questionsFile = 'questions/questions.json';
const situationsFile = 'questions/situations.json';

/** What else a condition may ask than the questions; lib/planner/conditions.ts fills them in. */
const worked: [string, string[]][] = [
  ['plan', ['postpaid', 'prepaid']],
  ['device', ['phone', 'watch', 'tablet', 'hotspot', 'home-internet']],
  ['departure', ['past', 'soon', 'later']],
  ['line', ['settled']],
];

/** Question id → its answers, with what the conditions know besides. */
export type Askable = ReadonlyMap<string, ReadonlySet<string>>;

/** Every task, answer and carrier that a question, a situation or one of its conditions names exists. */
export function checkQuestions(rules: RuleSet, taskIds: Set<string>, ledger: Ledger): void {
  const askable = askableIn(rules);
  checkAsked(rules, askable, ledger);
  checkNumber(rules, askable, ledger);
  checkSituations(rules, taskIds, askable, ledger);
  const check = checkerIn('tasks/tasks.json', askable, ledger);
  rules.tasks.forEach(({ timingFor = [] }, i) =>
    timingFor.forEach((one, n) => check(one, `/tasks/${i}/timingFor/${n}`)),
  );
}

/** The ids of a situation's tasks, whatever their conditions. */
export function plannedIds(tasks: Situation['tasks']): string[] {
  return tasks.map((item) => (typeof item === 'string' ? item : item.task));
}

function checkAsked({ asked }: RuleSet, askable: Askable, ledger: Ledger): void {
  const check = checkerIn(questionsFile, askable, ledger);
  const ids = ledger.once(questionsFile, '/questions', asked.questions);
  asked.questions.forEach((question, i) => {
    check(question, `/questions/${i}`);
    if (question.kind !== 'choice') return;
    const answers = ledger.once(questionsFile, `/questions/${i}/answers`, question.answers);
    question.defaults?.forEach((one, n) => {
      const path = `/questions/${i}/defaults/${n}`;
      check(one, path);
      ledger.must(questionsFile, path, answers, one.answer, 'answer');
    });
  });
  ledger.once(questionsFile, '/contradictions', asked.contradictions);
  asked.contradictions.forEach((one, i) => {
    check(one, `/contradictions/${i}`);
    ledger.must(questionsFile, `/contradictions/${i}`, ids, one.question, 'question');
  });
}

function checkNumber({ number }: RuleSet, askable: Askable, ledger: Ledger): void {
  const file = 'questions/number.json';
  const options = ledger.once(file, '/options', number.options);
  for (const id of askable.get('number') ?? [])
    if (!options.has(id)) ledger.fault(file, '/options', `nothing is told of "${id}"`);
  const check = checkerIn(file, askable, ledger);
  const wishes = askable.get('wish');
  number.options.forEach((option, i) => {
    for (const id of wishes ? option.wishes : [])
      ledger.must(file, `/options/${i}/wishes`, wishes!, id, 'answer');
    for (const [key, part] of Object.entries(option))
      conditionsIn(part).forEach((one, n) => check(one, `/options/${i}/${key}/${n}`));
  });
}

type NumberPart = NumberOption[keyof NumberOption];

/** What part of an option is told to some people only. */
function conditionsIn(part: NumberPart): Condition[] {
  if (typeof part !== 'object') return [];
  const list: readonly (string | Condition)[] = Array.isArray(part)
    ? part
    : ('but' in part && part.but) || [];
  return list.filter((one) => typeof one === 'object');
}

function checkSituations(
  { plans }: RuleSet,
  taskIds: Set<string>,
  askable: Askable,
  ledger: Ledger,
): void {
  const check = checkerIn(situationsFile, askable, ledger);
  const situations = ledger.once(situationsFile, '/situations', plans.situations);
  plans.situations.forEach(({ tasks, says }, i) => {
    for (const id of plannedIds(tasks))
      ledger.must(situationsFile, `/situations/${i}/tasks`, taskIds, id, 'task');
    tasks.forEach((item, n) => {
      if (typeof item !== 'string') check(item, `/situations/${i}/tasks/${n}`);
    });
    says.forEach((point, n) => check(point, `/situations/${i}/says/${n}`));
  });
  plans.rules.forEach((rule, i) => {
    ledger.must(situationsFile, `/rules/${i}/situation`, situations, rule.situation, 'situation');
    check(rule, `/rules/${i}`);
  });
}

/** What a condition may ask. */
export function askableIn({ asked, carriers }: RuleSet): Askable {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const choices = asked.questions.flatMap((question: Question) =>
    question.kind === 'choice' ? [[question.id, ids(question.answers)] as const] : [],
  );
  return new Map([
    ...choices,
    ...worked.map(([id, answers]) => [id, new Set(answers)] as const),
    ['carrier', ids(carriers)] as const,
  ]);
}

/** A check of one condition: it asks only what may be asked. */
export function checkerIn(file: string, askable: Askable, ledger: Ledger) {
  return ({ when, unless }: Condition, path: string): void => {
    for (const [side, asks] of Object.entries({ when, unless }))
      for (const [question, ids] of Object.entries(asks ?? {}))
        for (const id of ids) {
          const known = askable.get(question) ?? new Set<string>();
          ledger.must(file, `${path}/${side}/${question}`, known, id, 'answer');
        }
  };
}
