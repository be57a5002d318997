/** Checks that one file alone cannot show: every id that a rule names exists. */
import * as v from 'valibot';
import {
  fileSchemas,
  type Carrier,
  type CarrierTask,
  type CommonTask,
  type Contact,
  type Link,
  type Places,
  type Problem,
  type Questions,
  type Term,
} from './schema.ts';

/** Path inside content-rules/ → parsed JSON. */
export type RuleFiles = Record<string, unknown>;

/** Every fault found, as "file /path: reason"; an empty list means the rules are good. */
export function checkRules(files: RuleFiles): string[] {
  const faults = Object.entries(files).flatMap(([file, data]) => checkShape(file, data));
  return faults.length > 0 ? faults : checkReferences(files);
}

function checkShape(file: string, data: unknown): string[] {
  const schema = schemaFor(file);
  if (schema === undefined) return [`${file} /: no schema for a file of this name`];
  const result = v.safeParse(schema, data, { abortPipeEarly: true });
  if (result.success) return [];
  return result.issues.map((issue) => `${file} /${pathOf(issue)}: ${issue.message}`);
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (v.getDotPath(issue) ?? '').replaceAll('.', '/');
}

/** The schema a file answers to, or undefined where its name fits none. */
export function schemaFor(file: string) {
  const entry = Object.entries(fileSchemas).find(([pattern]) =>
    new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`).test(file),
  );
  return entry?.[1];
}

function checkReferences(files: RuleFiles): string[] {
  const faults: string[] = [];
  const must = (file: string, path: string, known: Set<string>, id: string, what: string) => {
    if (!known.has(id)) faults.push(`${file} ${path}: no ${what} "${id}"`);
  };
  const once = (file: string, path: string, ids: string[]) => {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) faults.push(`${file} ${path}: "${id}" stands twice`);
      seen.add(id);
    }
    return seen;
  };
  const read = <T>(file: string) => files[file] as T;
  const missing = requiredFiles(files).filter((file) => !(file in files));
  if (missing.length > 0) return missing.map((file) => `${file} /: missing`);

  const common = read<{ tasks: CommonTask[] }>('tasks/tasks.json').tasks;
  const taskIds = once(
    'tasks/tasks.json',
    '/tasks',
    common.map((task) => task.id),
  );
  common.forEach((task, i) =>
    task.after?.forEach((id) => must('tasks/tasks.json', `/tasks/${i}/after`, taskIds, id, 'task')),
  );

  const asked = read<Questions>('questions/situation.json');
  const questionFile = 'questions/situation.json';
  const answers = new Map(asked.questions.map((q) => [q.id, new Set(q.answers.map((a) => a.id))]));
  const situations = once(
    questionFile,
    '/situations',
    asked.situations.map((s) => s.id),
  );
  asked.situations.forEach((s, i) =>
    s.tasks.forEach((id) => must(questionFile, `/situations/${i}/tasks`, taskIds, id, 'task')),
  );
  asked.rules.forEach((rule, i) => {
    must(questionFile, `/rules/${i}/situation`, situations, rule.situation, 'situation');
    for (const [question, ids] of Object.entries(rule.when))
      ids.forEach((id) =>
        must(
          questionFile,
          `/rules/${i}/when/${question}`,
          answers.get(question) ?? new Set(),
          id,
          'answer',
        ),
      );
  });

  const carriers = carrierIds(files);
  const contactIds = new Set<string>();
  for (const carrier of carriers) {
    const at = (name: string) => `carriers/${carrier}/${name}.json`;
    const about = read<Carrier>(at('carrier'));
    if (about.id !== carrier)
      faults.push(`${at('carrier')} /id: must be "${carrier}", as the folder`);
    const facts = once(
      at('carrier'),
      '/facts',
      about.facts.map((fact) => fact.id),
    );
    const hosts = new Set(about.hosts.map((h) => h.host));
    const { places, regions } = read<Places>(at('places'));
    const placeIds = once(
      at('places'),
      '/places',
      places.map((place) => place.id),
    );
    const regionIds = once(
      at('places'),
      '/regions',
      regions.map((region) => region.id),
    );
    const anywhere = new Set([...placeIds, ...regionIds]);
    if (anywhere.size < placeIds.size + regionIds.size)
      faults.push(`${at('places')} /regions: a region has the id of a place`);
    places.forEach((place, i) => {
      place.regions.forEach((id) =>
        must(at('places'), `/places/${i}/regions`, regionIds, id, 'region'),
      );
      place.urls.forEach((url, n) =>
        must(at('places'), `/places/${i}/urls/${n}/host`, hosts, url.host, 'host'),
      );
    });
    const { links } = read<{ links: Link[] }>(at('links'));
    once(
      at('links'),
      '/links',
      links.map((link) => link.id),
    );
    links.forEach((link, i) => {
      link.from.forEach((id) =>
        must(at('links'), `/links/${i}/from`, anywhere, id, 'place or region'),
      );
      must(at('links'), `/links/${i}/to`, placeIds, link.to, 'place');
    });
    const { contacts } = read<{ contacts: Contact[] }>(at('contacts'));
    const mine = once(
      at('contacts'),
      '/contacts',
      contacts.map((contact) => contact.id),
    );
    mine.forEach((id) => contactIds.add(id));
    const { tasks } = read<{ tasks: CarrierTask[] }>(at('tasks'));
    tasks.forEach((task, i) => {
      const path = `/tasks/${i}`;
      must(at('tasks'), `${path}/task`, taskIds, task.task, 'task');
      if (task.destination)
        must(at('tasks'), `${path}/destination`, placeIds, task.destination, 'place');
      if (task.channel === 'page' && !task.destination)
        faults.push(`${at('tasks')} ${path}: a page task needs a destination`);
      if (task.doneAt) must(at('tasks'), `${path}/doneAt`, placeIds, task.doneAt.place, 'place');
      task.contacts?.forEach((id) => must(at('tasks'), `${path}/contacts`, mine, id, 'contact'));
      task.facts?.forEach((id) => must(at('tasks'), `${path}/facts`, facts, id, 'fact'));
    });
  }

  const known = new Set(carriers);
  read<{ problems: Problem[] }>('stuck/stuck.json').problems.forEach((problem, i) =>
    problem.waysOut.forEach((way, n) => {
      const path = `/problems/${i}/waysOut/${n}`;
      way.carriers?.forEach((id) => must('stuck/stuck.json', path, known, id, 'carrier'));
      way.contacts?.forEach((id) => must('stuck/stuck.json', path, contactIds, id, 'contact'));
    }),
  );
  const terms = Object.keys(files)
    .filter((file) => file.startsWith('glossary/'))
    .flatMap((file) => read<{ terms: Term[] }>(file).terms);
  once(
    'glossary',
    '/terms',
    terms.map((term) => term.id),
  );
  return faults;
}

function requiredFiles(files: RuleFiles): string[] {
  const parts = ['carrier', 'places', 'links', 'tasks', 'contacts'];
  return [
    ...['questions/situation.json', 'tasks/tasks.json', 'stuck/stuck.json'],
    ...carrierIds(files).flatMap((id) => parts.map((part) => `carriers/${id}/${part}.json`)),
  ];
}

/** Ids of the carriers that have a folder. */
export function carrierIds(files: RuleFiles): string[] {
  return Object.keys(files).flatMap(
    (file) => /^carriers\/([^/]+)\/carrier\.json$/.exec(file)?.[1] ?? [],
  );
}
