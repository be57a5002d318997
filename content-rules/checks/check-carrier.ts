/** Ids inside one carrier's files. */
import type { Ledger } from './ledger.ts';
import type { CarrierFiles } from './rule-set.ts';

interface MapIds {
  places: Set<string>;
  /** Places and regions: where a link may start. */
  anywhere: Set<string>;
}

/** Every id that a carrier's rule names exists, and no id stands twice. */
export function checkCarrier(files: CarrierFiles, taskIds: Set<string>, ledger: Ledger): void {
  const { about, file } = files;
  if (about.id !== files.id)
    ledger.fault(file('carrier'), '/id', `must be "${files.id}", as the folder`);
  const map = checkPlaces(files, ledger);
  checkLinks(files, map, ledger);
  checkTasks(files, taskIds, map, ledger);
}

function checkPlaces({ about, map, file }: CarrierFiles, ledger: Ledger): MapIds {
  const at = file('places');
  const hosts = new Set(about.hosts.map(({ host }) => host));
  const places = ledger.once(at, '/places', map.places);
  const regions = ledger.once(at, '/regions', map.regions);
  const anywhere = new Set([...places, ...regions]);
  if (anywhere.size < places.size + regions.size)
    ledger.fault(at, '/regions', 'a region has the id of a place');
  map.places.forEach((place, i) => {
    place.regions.forEach((id) => ledger.must(at, `/places/${i}/regions`, regions, id, 'region'));
    place.urls.forEach(({ host }, n) =>
      ledger.must(at, `/places/${i}/urls/${n}/host`, hosts, host, 'host'),
    );
  });
  return { places, anywhere };
}

function checkLinks({ links, file }: CarrierFiles, map: MapIds, ledger: Ledger): void {
  const at = file('links');
  ledger.once(at, '/links', links);
  links.forEach((link, i) => {
    link.from.forEach((id) =>
      ledger.must(at, `/links/${i}/from`, map.anywhere, id, 'place or region'),
    );
    ledger.must(at, `/links/${i}/to`, map.places, link.to, 'place');
  });
}

function checkTasks(
  { about, tasks, contacts, file }: CarrierFiles,
  taskIds: Set<string>,
  map: MapIds,
  ledger: Ledger,
): void {
  const at = file('tasks');
  const facts = ledger.once(file('carrier'), '/facts', about.facts);
  const numbers = ledger.once(file('contacts'), '/contacts', contacts);
  about.lastCycle.forEach((rule, i) =>
    rule.facts.forEach((id) =>
      ledger.must(file('carrier'), `/lastCycle/${i}/facts`, facts, id, 'fact'),
    ),
  );
  tasks.forEach((task, i) => {
    const path = `/tasks/${i}`;
    const { destination, doneAt } = task;
    ledger.must(at, `${path}/task`, taskIds, task.task, 'task');
    if (destination) ledger.must(at, `${path}/destination`, map.places, destination, 'place');
    if (task.channel === 'page' && !destination)
      ledger.fault(at, path, 'a page task needs a destination');
    if (doneAt) ledger.must(at, `${path}/doneAt`, map.places, doneAt.place, 'place');
    task.contacts?.forEach((id) => ledger.must(at, `${path}/contacts`, numbers, id, 'contact'));
    task.facts?.forEach((id) => ledger.must(at, `${path}/facts`, facts, id, 'fact'));
  });
}
