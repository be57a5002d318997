/**
 * Writes the target for a known control, as a rule author would: what is unique and lasts. Pure; the
 * page's side is in describe.ts. Not part of the content script.
 */
import type { Target } from '../../content-rules/schema.ts';
import { agreementOf } from './agreement.ts';
import type { Control } from './control.ts';
import { isGenerated } from './generated.ts';
import { bareName } from './names.ts';
import { linkKey, tellingQuery } from './paths.ts';
import { enough } from './weights.ts';

/** What stands round a control, text by text. */
export interface Surroundings {
  /** Short texts of its row or card that are not its own. */
  readonly phrases: readonly string[];
  /** The names of the next controls before and after it. */
  readonly neighbours: readonly string[];
}

const roles = ['link', 'button', 'tab', 'menuitem', 'checkbox', 'switch', 'heading'] as const;
const landmarks = [
  'dialog',
  'complementary',
  'banner',
  'contentinfo',
  'main',
  'navigation',
] as const;
/** Attributes people name things by; their values are compared exactly. */
const lasting = ['name', 'data-name', 'data-action', 'data-target', 'formaction', 'aria-controls'];
const longestName = 80;
const longestPlace = 60;

/** The target that means this control among the others of its page. Names are dear: a cheap guess may come first. */
export function describe(
  control: Control,
  around: Surroundings,
  others: readonly Control[],
  mayShareItsName: (other: Control) => boolean = () => true,
): Target {
  const rivals = others.filter((other) => other !== control && !other.overlaps(control));
  const target: Target = {
    ...whatItIs(control),
    ...marksOf(control, rivals),
    ...whereItStands(control, around),
  };
  const likely = rivals.filter(mayShareItsName);
  const not = namesNotMeant(
    [...otherOfItsPath(control, rivals), ...standIns(target, likely)],
    control,
  );
  if (not.length > 0) target.not = { names: not };
  const needs = neededAmong(target, control, likely);
  return needs ? { ...target, needs: [needs] } : target;
}

function whatItIs(control: Control): Target {
  const role = roles.find((it) => it === control.role);
  const name = plainName(control.name);
  const path = pathOf(control);
  return {
    ...(role ? { role: [role] } : {}),
    ...(name && name.length <= longestName ? { names: [name] } : {}),
    ...(path ? { href: [path] } : {}),
  };
}

/** What else on the page leads where it does: with the control gone it must not stand in under another name. */
function otherOfItsPath(control: Control, rivals: readonly Control[]): Control[] {
  const key = linkKey(control);
  return key === undefined ? [] : rivals.filter((other) => linkKey(other) === key);
}

/** What else on the page would do for the target, were the control gone: "History of bills" beside "Bill history". */
function standIns(target: Target, rivals: readonly Control[]): Control[] {
  return rivals.filter((other) => {
    const agreement = agreementOf(target, other, false);
    return agreement?.telling && agreement.score >= enough;
  });
}

function namesNotMeant(others: readonly Control[], control: Control): string[] {
  const own = bareName(control.name);
  const names = others.map(({ name }) => plainName(name));
  return [...new Set(names)].filter((name) => name !== '' && bareName(name) !== own).slice(0, 4);
}

/** As it is written, without a count badge or what screen readers are told after it. */
function plainName(name: string): string {
  const tidy = name.replace(/\s+/g, ' ').trim();
  const at = tidy.toLowerCase().indexOf(bareName(tidy));
  return (at < 0 ? '' : tidy.slice(0, at + bareName(tidy).length)) || tidy;
}

/** With its host: "/terms" is on every site. */
function pathOf({ url }: Control): string | undefined {
  if (!url) return undefined;
  const query = tellingQuery(url) && url.search;
  return `${url.hostname}${url.pathname}${query}${url.hash.length > 1 ? url.hash : ''}`;
}

/** Ids and attributes, where they were named by a person and nothing else on the page has them. */
function marksOf(control: Control, rivals: readonly Control[]): Target {
  const isOwn = (value: string, read: (other: Control) => readonly (string | null)[]) =>
    value !== '' && !isGenerated(value) && !rivals.some((other) => read(other).includes(value));
  const testId = control.testIds.filter((id) => isOwn(id, (other) => other.testIds));
  const attributes = Object.fromEntries(
    lasting
      .map((key) => [key, control.attribute(key) ?? ''] as const)
      .filter(([key, value]) => isOwn(value, (other) => [other.attribute(key)]))
      .slice(0, 1),
  );
  return {
    ...(testId.length > 0 ? { testId: [...new Set(testId)] } : {}),
    ...(isOwn(control.id, (other) => [other.id]) ? { id: [control.id] } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
  };
}

function whereItStands(control: Control, around: Surroundings): Target {
  const standsIn = landmarks.filter((it) => control.landmarks.has(it));
  // A menu is in the header and in the footer: which of them says more than that it is a menu.
  const landmark = standsIn.find((it) => it !== 'navigation') ?? standsIn[0];
  const heading = tidyPlace(control.heading);
  const own = bareName(control.name);
  const telling = (texts: readonly string[]) =>
    [...new Set(texts.map(tidyPlace))].filter((it) => it !== '' && bareName(it) !== own);
  const phrases = telling(around.phrases);
  const beside = telling(around.neighbours);
  return {
    ...(landmark ? { landmark: [landmark] } : {}),
    ...(heading && bareName(heading) !== own ? { heading: [heading] } : {}),
    ...(phrases.length > 0 ? { near: phrases.slice(0, 2) } : {}),
    ...(beside.length > 0 ? { beside } : {}),
    ...(control.container ? { within: [control.container] } : {}),
  };
}

function tidyPlace(text: string): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  return tidy.length >= 2 && tidy.length <= longestPlace && /\p{L}/u.test(tidy) ? tidy : '';
}

/** Where others on the page have its name: the one signal none of them shares, which must then agree. */
function neededAmong(
  target: Target,
  control: Control,
  rivals: readonly Control[],
): NonNullable<Target['needs']>[number] | undefined {
  const namesakes = rivals
    .filter((other) => linkKey(other) === undefined || linkKey(other) !== linkKey(control))
    .map((other) => agreementOf(target, other, false))
    .filter((agreement) => agreement?.signals.includes('name'));
  if (namesakes.length === 0) return undefined;
  const choices = ['href', 'heading', 'near', 'landmark', 'testId', 'id'] as const;
  return choices.find(
    (choice) => target[choice] && !namesakes.some((other) => other?.signals.includes(choice)),
  );
}
