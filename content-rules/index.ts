/**
 * The rules that every part of the extension needs, as the build checked them. Adding a carrier is
 * adding a folder. What only one screen needs has a file of its own (stuck.ts, number.ts, services.ts,
 * glossary.ts), so that the background does not carry it.
 * Frozen in practice: nobody writes to what this returns.
 */
import { carrierIds, readCarrier, type CarrierFiles, type RuleFiles } from './carrier-files.ts';
import type { CommonTask, Places, Questions, Situations } from './schema.ts';
import asked from './questions/questions.json';
import plans from './questions/situations.json';
import tasks from './tasks/tasks.json';

export type CarrierRules = Omit<CarrierFiles, 'map' | 'file'> & Pick<Places, 'places' | 'regions'>;

const found: RuleFiles = import.meta.glob('./carriers/*/*.json', {
  eager: true,
  import: 'default',
});
const files: RuleFiles = Object.fromEntries(
  Object.entries(found).map(([path, content]) => [path.slice('./'.length), content]),
);

/** The rules of every carrier, by id in alphabetical order. */
export const carriers: readonly CarrierRules[] = carrierIds(files).sort().map(rulesOf);

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

function rulesOf(id: string): CarrierRules {
  const { map, file: _file, ...rest } = readCarrier(id, files);
  return { ...rest, places: map.places, regions: map.regions };
}
