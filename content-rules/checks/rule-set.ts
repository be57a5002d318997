/** All rule files, each shape already checked, sorted by what they are about. */
import type {
  Carrier,
  CarrierTask,
  CommonTask,
  Contact,
  Link,
  NumberOptions,
  Places,
  Problem,
  ProblemGroup,
  Questions,
  Scripts,
  Services,
  Situations,
  Term,
} from '../schema.ts';

/** Path inside content-rules/ → parsed JSON. */
export type RuleFiles = Record<string, unknown>;

export interface CarrierFiles {
  /** Name of the folder. */
  id: string;
  about: Carrier;
  map: Places;
  links: Link[];
  tasks: CarrierTask[];
  contacts: Contact[];
  /** "links" → "carriers/att/links.json". */
  file: (part: string) => string;
}

export interface RuleSet {
  tasks: CommonTask[];
  asked: Questions;
  plans: Situations;
  number: NumberOptions;
  services: Services;
  scripts: Scripts;
  problems: Problem[];
  problemGroups: ProblemGroup[];
  terms: Term[];
  carriers: CarrierFiles[];
}

const commonFiles = [
  'questions/questions.json',
  'questions/situations.json',
  'questions/number.json',
  'services/services.json',
  'scripts/scripts.json',
  'tasks/tasks.json',
  'stuck/stuck.json',
];
const parts = ['carrier', 'places', 'links', 'tasks', 'contacts'];

/** Files that have to be there and are not. */
export function missingFiles(files: RuleFiles): string[] {
  const needed = [
    ...commonFiles,
    ...carrierIds(files).flatMap((id) => parts.map((part) => `carriers/${id}/${part}.json`)),
  ];
  return needed.filter((file) => !(file in files));
}

/** Ids of the carriers that have a folder. */
export function carrierIds(files: RuleFiles): string[] {
  return Object.keys(files).flatMap(
    (file) => /^carriers\/([^/]+)\/carrier\.json$/.exec(file)?.[1] ?? [],
  );
}

/** The parsed files as what they are. Call only when every shape is good and none is missing. */
export function sortRules(files: RuleFiles): RuleSet {
  const read = <T>(file: string) => files[file] as T;
  return {
    tasks: read<{ tasks: CommonTask[] }>('tasks/tasks.json').tasks,
    asked: read<Questions>('questions/questions.json'),
    plans: read<Situations>('questions/situations.json'),
    number: read<NumberOptions>('questions/number.json'),
    services: read<Services>('services/services.json'),
    scripts: read<Scripts>('scripts/scripts.json'),
    problems: read<{ problems: Problem[] }>('stuck/stuck.json').problems,
    problemGroups: read<{ groups: ProblemGroup[] }>('stuck/stuck.json').groups,
    terms: Object.keys(files)
      .filter((file) => file.startsWith('glossary/'))
      .flatMap((file) => read<{ terms: Term[] }>(file).terms),
    carriers: carrierIds(files).map((id) => readCarrier(id, files)),
  };
}

function readCarrier(id: string, files: RuleFiles): CarrierFiles {
  const file = (part: string) => `carriers/${id}/${part}.json`;
  const part = <T>(name: string) => files[file(name)] as T;
  return {
    id,
    file,
    about: part<Carrier>('carrier'),
    map: part<Places>('places'),
    links: part<{ links: Link[] }>('links').links,
    tasks: part<{ tasks: CarrierTask[] }>('tasks').tasks,
    contacts: part<{ contacts: Contact[] }>('contacts').contacts,
  };
}
