/** Ids in what is common to all carriers: tasks, questions, ways out, terms. */
import { checkLetters } from './check-letters.ts';
import { askableIn, checkQuestions } from './check-questions.ts';
import { checkScripts } from './check-scripts.ts';
import { checkServices } from './check-services.ts';
import { checkTerms } from './check-terms.ts';
import type { Ledger } from './ledger.ts';
import type { RuleSet } from './rule-set.ts';

/** Every id that a common rule names exists, and no id stands twice. */
export function checkContent(rules: RuleSet, ledger: Ledger): void {
  const taskIds = ledger.once('tasks/tasks.json', '/tasks', rules.tasks);
  checkTasks(rules, taskIds, ledger);
  checkQuestions(rules, taskIds, ledger);
  checkProblems(rules, ledger);
  checkServices(rules, ledger);
  checkScripts(rules, askableIn(rules), ledger);
  checkLetters(rules, askableIn(rules), ledger);
  checkTerms(rules, ledger);
}

function checkTasks(
  { tasks, asked, problems }: RuleSet,
  taskIds: Set<string>,
  ledger: Ledger,
): void {
  const file = 'tasks/tasks.json';
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const [questionIds, problemIds] = [ids(asked.questions), ids(problems)];
  const gates = new Set(tasks.flatMap(({ after }) => after ?? []));
  tasks.forEach((task, i) => {
    task.after?.forEach((id) => ledger.must(file, `/tasks/${i}/after`, taskIds, id, 'task'));
    task.asks?.forEach((id) => ledger.must(file, `/tasks/${i}/asks`, questionIds, id, 'question'));
    task.stuck?.forEach((id) => ledger.must(file, `/tasks/${i}/stuck`, problemIds, id, 'problem'));
    if (gates.has(task.id) && task.without === undefined)
      ledger.fault(file, `/tasks/${i}`, 'a gate must say what happens without it');
    for (const timing of [task.timing ?? [], task.timingFor ?? []].flat())
      if (timing.from > timing.to) ledger.fault(file, `/tasks/${i}/timing`, 'begins after its end');
  });
}

function checkProblems({ problems, problemGroups, carriers }: RuleSet, ledger: Ledger): void {
  const file = 'stuck/stuck.json';
  const groups = ledger.once(file, '/groups', problemGroups);
  ledger.once(file, '/problems', problems);
  const carrierIds = new Set(carriers.map(({ id }) => id));
  const contactIds = new Set(carriers.flatMap(({ contacts }) => contacts.map(({ id }) => id)));
  problems.forEach((problem, i) => {
    ledger.must(file, `/problems/${i}/group`, groups, problem.group, 'group');
    if (problem.waysOut.every((way) => way.carriers ?? way.planKinds))
      ledger.fault(file, `/problems/${i}/waysOut`, 'none is for everybody');
    problem.waysOut.forEach((way, n) => {
      const path = `/problems/${i}/waysOut/${n}`;
      way.carriers?.forEach((id) => ledger.must(file, path, carrierIds, id, 'carrier'));
      way.contacts?.forEach((id) => ledger.must(file, path, contactIds, id, 'contact'));
    });
  });
}
