/** Ids in the three taps, the situations they lead to, and the conditions in both. */
import type { Condition, Questions, Situation } from '../schema.ts';
import type { Ledger } from './ledger.ts';
import type { RuleSet } from './rule-set.ts';

const file = 'questions/situation.json';
/** What else a condition may ask than the questions. */
const planKinds = ['postpaid', 'prepaid'];

/** Every task, answer and carrier that a situation or one of its conditions names exists. */
export function checkQuestions(rules: RuleSet, taskIds: Set<string>, ledger: Ledger): void {
  const { asked } = rules;
  const askable = askableIn(asked, rules.carriers);
  const situations = ledger.once(file, '/situations', asked.situations);
  asked.situations.forEach(({ tasks, says }, i) => {
    for (const id of plannedIds(tasks))
      ledger.must(file, `/situations/${i}/tasks`, taskIds, id, 'task');
    tasks.forEach((item, n) => {
      if (typeof item !== 'string')
        checkCondition(item, `/situations/${i}/tasks/${n}`, askable, ledger);
    });
    says.forEach((point, n) =>
      checkCondition(point, `/situations/${i}/says/${n}`, askable, ledger),
    );
  });
  asked.rules.forEach((rule, i) => {
    ledger.must(file, `/rules/${i}/situation`, situations, rule.situation, 'situation');
    checkCondition(rule, `/rules/${i}`, askable, ledger);
  });
}

/** The ids of a situation's tasks, whatever their conditions. */
export function plannedIds(tasks: Situation['tasks']): string[] {
  return tasks.map((item) => (typeof item === 'string' ? item : item.task));
}

function askableIn({ questions }: Questions, carriers: readonly { id: string }[]) {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  return new Map([
    ...questions.map(({ id, answers }) => [id, ids(answers)] as const),
    ['plan', new Set(planKinds)] as const,
    ['carrier', ids(carriers)] as const,
  ]);
}

function checkCondition(
  { when, unless }: Condition,
  path: string,
  askable: ReadonlyMap<string, ReadonlySet<string>>,
  ledger: Ledger,
): void {
  for (const [side, asks] of Object.entries({ when, unless }))
    for (const [question, ids] of Object.entries(asks ?? {}))
      for (const id of ids) {
        const known = askable.get(question) ?? new Set<string>();
        ledger.must(file, `${path}/${side}/${question}`, known, id, 'answer');
      }
}
