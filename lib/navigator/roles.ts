/** Compares what controls are: links, buttons, what is not pressed at all. Pure. */
import type { Control } from './control.ts';
import type { Objection, Signal } from './weights.ts';

type RoleGrade = Extract<
  Signal | Objection,
  'role' | 'kinRole' | 'asButton' | 'opener' | 'otherRole'
>;

const pressed = /^(link|button|menuitem|tab)$/;

/** What a control's role says for or against it; undefined where there is nothing to compare. */
export function compareRole(
  wanted: readonly string[] | undefined,
  control: Control,
): RoleGrade | undefined {
  const { role } = control;
  if (!wanted || !role) return undefined;
  if (wanted.includes(role)) return 'role';
  if (!pressed.test(role) || !wanted.some((it) => pressed.test(it))) return 'otherRole';
  if (!wanted.includes('link')) return 'kinRole';
  // A link that is said to be an item of a menu is a link.
  if (control.url) return 'role';
  if (role !== 'button') return 'kinRole';
  return control.opens ? 'opener' : 'asButton';
}
