/** What people get stuck with, and the ways out. */
import type { Problem, ProblemGroup } from './schema.ts';
import stuck from './stuck/stuck.json';

export const problems = stuck.problems as readonly Problem[];
export const problemGroups = stuck.groups as readonly ProblemGroup[];
