/** Nothing is kept that no one can come to see: facts, places and tasks have a use. */
import type { Place } from '../schema.ts';
import { plannedIds } from './check-questions.ts';
import type { Ledger } from './ledger.ts';
import type { CarrierFiles, RuleSet } from './rule-set.ts';

/** Every task is in a plan, every fact beside a task, every place led to or a whole part of a site. */
export function checkUse({ tasks, plans, carriers }: RuleSet, ledger: Ledger): void {
  const planned = new Set(plans.situations.flatMap(({ tasks }) => plannedIds(tasks)));
  tasks.forEach(({ id }, i) => {
    if (!planned.has(id)) ledger.fault('tasks/tasks.json', `/tasks/${i}`, `"${id}" is in no plan`);
  });
  carriers.forEach((carrier) => checkCarrierUse(carrier, ledger));
}

function checkCarrierUse({ about, map, links, tasks, file }: CarrierFiles, ledger: Ledger): void {
  const told = new Set([...tasks, ...about.lastCycle].flatMap((rule) => rule.facts ?? []));
  about.facts.forEach(({ id }, i) => {
    if (!told.has(id)) ledger.fault(file('carrier'), `/facts/${i}`, `no task tells "${id}"`);
  });
  const led = new Set([
    ...links.map((link) => link.to),
    ...tasks.flatMap(({ destination, doneAt }) => [destination, doneAt?.place]),
  ]);
  map.places.forEach((place, i) => {
    if (!led.has(place.id) && !isPartOfSite(place))
      ledger.fault(file('places'), `/places/${i}`, `nothing leads to "${place.id}"`);
  });
}

/** A home page, or every page below a path: people come there by themselves. */
function isPartOfSite({ urls }: Place): boolean {
  return urls.some(({ path }) => path === '/' || path.endsWith('/**'));
}
