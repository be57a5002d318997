/** Ids in what is common to all carriers: tasks, questions, ways out, terms. */
import { checkQuestions } from './check-questions.ts';
import type { Ledger } from './ledger.ts';
import type { RuleSet } from './rule-set.ts';

/** Every id that a common rule names exists, and no id stands twice. */
export function checkContent(rules: RuleSet, ledger: Ledger): void {
  const taskIds = ledger.once('tasks/tasks.json', '/tasks', rules.tasks);
  rules.tasks.forEach((task, i) =>
    task.after?.forEach((id) =>
      ledger.must('tasks/tasks.json', `/tasks/${i}/after`, taskIds, id, 'task'),
    ),
  );
  checkQuestions(rules, taskIds, ledger);
  checkProblems(rules, ledger);
  ledger.once('glossary', '/terms', rules.terms);
}

function checkProblems({ problems, carriers }: RuleSet, ledger: Ledger): void {
  const file = 'stuck/stuck.json';
  const carrierIds = new Set(carriers.map(({ id }) => id));
  const contactIds = new Set(carriers.flatMap(({ contacts }) => contacts.map(({ id }) => id)));
  problems.forEach((problem, i) =>
    problem.waysOut.forEach((way, n) => {
      const path = `/problems/${i}/waysOut/${n}`;
      way.carriers?.forEach((id) => ledger.must(file, path, carrierIds, id, 'carrier'));
      way.contacts?.forEach((id) => ledger.must(file, path, contactIds, id, 'contact'));
    }),
  );
}
