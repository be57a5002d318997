/**
 * The rules that every part of the extension needs, as the build checked them. Adding a carrier is
 * adding a folder. What only one screen needs has a file of its own (stuck.ts, number.ts, services.ts,
 * glossary.ts), so that the background does not carry it.
 * Frozen in practice: nobody writes to what this returns.
 */
import type {
  Carrier,
  CarrierTask,
  CommonTask,
  Contact,
  Link,
  Places,
  Questions,
  Situations,
} from './schema.ts';
import asked from './questions/questions.json';
import plans from './questions/situations.json';
import tasks from './tasks/tasks.json';

export interface CarrierRules {
  id: string;
  about: Carrier;
  places: Places['places'];
  regions: Places['regions'];
  links: Link[];
  tasks: CarrierTask[];
  contacts: Contact[];
}

type Loaded = Record<string, { default: unknown }>;
const files: Loaded = import.meta.glob('./carriers/*/*.json', { eager: true });

/** The rules of every carrier, by id in alphabetical order. */
export const carriers: readonly CarrierRules[] = Object.keys(files)
  .flatMap((path) => /^\.\/carriers\/([^/]+)\/carrier\.json$/.exec(path)?.[1] ?? [])
  .sort()
  .map(readCarrier);

export const commonTasks = tasks.tasks as readonly CommonTask[];
export const { questions, contradictions } = asked as unknown as Questions;
/** What every plan is made from. */
export const planRules = {
  common: commonTasks,
  questions,
  contradictions,
  situations: (plans as Situations).situations,
  rules: (plans as Situations).rules,
};

/** The rules of one carrier, or undefined where there are none. */
export function findCarrier(id: string | null): CarrierRules | undefined {
  return carriers.find((carrier) => carrier.id === id);
}

function readCarrier(id: string): CarrierRules {
  const part = <T>(name: string) => files[`./carriers/${id}/${name}.json`]!.default as T;
  const { places, regions } = part<Places>('places');
  return {
    id,
    about: part<Carrier>('carrier'),
    places,
    regions,
    links: part<{ links: Link[] }>('links').links,
    tasks: part<{ tasks: CarrierTask[] }>('tasks').tasks,
    contacts: part<{ contacts: Contact[] }>('contacts').contacts,
  };
}
