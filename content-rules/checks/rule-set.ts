/** All rule files, each shape already checked, sorted by what they are about. */
import {
  carrierIds,
  carrierParts,
  readCarrier,
  type CarrierFiles,
  type RuleFiles,
} from '../carrier-files.ts';
import type {
  CommonTask,
  DialNote,
  Letters,
  NumberOptions,
  Problem,
  ProblemGroup,
  Questions,
  ScriptsFile,
  Services,
  Situations,
  Term,
} from '../schema.ts';

export { carrierIds, type CarrierFiles, type RuleFiles };

export interface RuleSet {
  tasks: CommonTask[];
  asked: Questions;
  plans: Situations;
  number: NumberOptions;
  services: Services;
  scripts: ScriptsFile;
  letters: Letters;
  problems: Problem[];
  problemGroups: ProblemGroup[];
  terms: Term[];
  dialNotes: DialNote[];
  carriers: CarrierFiles[];
}

const commonFiles = [
  'questions/questions.json',
  'questions/situations.json',
  'questions/number.json',
  'services/services.json',
  'scripts/scripts.json',
  'letters/letters.json',
  'tasks/tasks.json',
  'stuck/stuck.json',
  'dialling/dialling.json',
];

/** Files that have to be there and are not. */
export function missingFiles(files: RuleFiles): string[] {
  const needed = [
    ...commonFiles,
    ...carrierIds(files).flatMap((id) => carrierParts.map((part) => `carriers/${id}/${part}.json`)),
  ];
  return needed.filter((file) => !(file in files));
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
    scripts: read<ScriptsFile>('scripts/scripts.json'),
    letters: read<Letters>('letters/letters.json'),
    problems: read<{ problems: Problem[] }>('stuck/stuck.json').problems,
    problemGroups: read<{ groups: ProblemGroup[] }>('stuck/stuck.json').groups,
    terms: Object.keys(files)
      .filter((file) => file.startsWith('glossary/'))
      .flatMap((file) => read<{ terms: Term[] }>(file).terms),
    dialNotes: read<{ notes: DialNote[] }>('dialling/dialling.json').notes,
    carriers: carrierIds(files).map((id) => readCarrier(id, files)),
  };
}
