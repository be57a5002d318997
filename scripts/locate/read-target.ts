/** Which target `npm run locate` looks for: a file of its own, or one rule among those of a carrier. */
import { readFileSync } from 'node:fs';
import type { Target } from '../../content-rules/schema.ts';

interface Rule {
  id?: string;
  task?: string;
  /** Of a task: the target with what pressing it means. */
  target?: Target | { target: Target };
  opener?: Rule;
}

/**
 * "target.json" holds a target, or a rule that has one. "links.json#to-profile" is the link of that id,
 * "links.json#to-profile/opener" what opens the menu it is in. Throws where there is none.
 */
export function readTarget(where: string): Target {
  const [file = '', name] = where.split('#');
  const content = JSON.parse(readFileSync(file, 'utf8')) as object;
  if (name === undefined) return targetOf(content) ?? (content as Target);
  const [id, part] = name.split('/');
  const rules = Object.values(content).flat() as (Rule | undefined)[];
  const rule = rules.find((one) => one?.id === id || one?.task === id);
  const target = targetOf(part === 'opener' ? rule?.opener : rule);
  if (!target) throw new Error(`${file}: nothing called “${name}” has a target.`);
  return target;
}

function targetOf(rule: Rule | undefined): Target | undefined {
  const target = rule?.target;
  return target && 'target' in target ? target.target : target;
}
