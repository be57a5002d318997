/**
 * The one description of the rule format: the types the product uses, the checks the build and the
 * tests run, and the JSON Schema editors read (`npm run rules -- --write`).
 *
 * It is used at build time and in tests only; what ships is the checked data.
 */
import {
  CarrierSchema,
  CarrierTasksSchema,
  ContactsSchema,
  LinksSchema,
  PlacesSchema,
} from './schema-carrier.ts';
import { StuckSchema, TasksSchema } from './schema-content.ts';
import { DiallingSchema } from './schema-dialling.ts';
import { LettersSchema } from './schema-letters.ts';
import { NumberOptionsSchema } from './schema-number.ts';
import { QuestionsSchema, SituationsSchema } from './schema-questions.ts';
import { ScriptsSchema } from './schema-scripts.ts';
import { ServicesSchema } from './schema-services.ts';
import { TermsSchema } from './schema-terms.ts';

export * from './schema-carrier.ts';
export * from './schema-content.ts';
export * from './schema-dialling.ts';
export * from './schema-letters.ts';
export * from './schema-number.ts';
export * from './schema-questions.ts';
export * from './schema-scripts.ts';
export * from './schema-services.ts';
export * from './schema-terms.ts';
export type { PlanKind, Provenance, Target, Text, UrlPattern } from './schema-parts.ts';

/** Which schema a file answers to, by its name inside content-rules/. */
export const fileSchemas = {
  'carriers/*/carrier.json': CarrierSchema,
  'carriers/*/places.json': PlacesSchema,
  'carriers/*/links.json': LinksSchema,
  'carriers/*/tasks.json': CarrierTasksSchema,
  'carriers/*/contacts.json': ContactsSchema,
  'questions/questions.json': QuestionsSchema,
  'questions/situations.json': SituationsSchema,
  'questions/number.json': NumberOptionsSchema,
  'services/services.json': ServicesSchema,
  'tasks/tasks.json': TasksSchema,
  'stuck/stuck.json': StuckSchema,
  'scripts/scripts.json': ScriptsSchema,
  'letters/letters.json': LettersSchema,
  'dialling/dialling.json': DiallingSchema,
  'glossary/*.json': TermsSchema,
} as const;
