/** How far one element agrees with a target: the signals, each for itself. */
import type { Target } from '../../content-rules/schema.ts';
import { foldText } from './accessible-name.ts';
import { headingOf, isTelling, landmarksOf, linkUrl, roleOf, surroundingText } from './controls.ts';
import { weights, type Signal } from './weights.ts';

export interface Agreement {
  signals: Signal[];
  score: number;
}

/** The score of one candidate whose name is known; undefined where the target's `not` rules it out. */
export function agreementOf(
  target: Target,
  element: Element,
  name: string,
  translated: boolean,
): Agreement | undefined {
  if (target.not && isRuledOut(target.not, element, name)) return undefined;
  const signals = signalsOf(target, element, name);
  if (target.needs?.some((need) => !signals.includes(signalNamed(need)))) return undefined;
  const url = linkUrl(element);
  let score = signals.reduce((sum, signal) => sum + weights[signal], 0);
  const named = signals.includes('name') || signals.includes('nameClose');
  if (target.names && !named && name !== '' && !translated) score += weights.otherName;
  if (target.href && url && !signals.includes('href')) score += weights.otherHref;
  if (target.role && roleOf(element) && !signals.includes('role')) score += weights.otherRole;
  return { signals, score };
}

function signalsOf(target: Target, element: Element, name: string): Signal[] {
  const signals: Signal[] = [];
  const nameSignal = compareName(target.names, name);
  if (nameSignal) signals.push(nameSignal);
  if (target.href && agreesOnHref(target.href, element)) signals.push('href');
  const testId = ['data-testid', 'data-test-id', 'data-test', 'data-qa'].map((key) =>
    element.getAttribute(key),
  );
  if (target.testId?.some((id) => testId.includes(id))) signals.push('testId');
  if (target.id?.includes(element.id)) signals.push('id');
  for (const [key, value] of Object.entries(target.attributes ?? {}))
    if (element.getAttribute(key) === value) signals.push('attribute');
  const role = roleOf(element);
  if (target.role && role && target.role.includes(role)) signals.push('role');
  return [...signals, ...standsIn(target, element)];
}

function standsIn(
  where: Pick<Target, 'landmark' | 'heading' | 'near'>,
  element: Element,
): Signal[] {
  const signals: Signal[] = [];
  if (where.landmark) {
    const landmarks = landmarksOf(element);
    if (where.landmark.some((landmark) => landmarks.has(landmark))) signals.push('landmark');
  }
  if (where.heading && says(where.heading, headingOf(element))) signals.push('heading');
  if (where.near && says(where.near, surroundingText(element))) signals.push('near');
  return signals;
}

function isRuledOut(not: NonNullable<Target['not']>, element: Element, name: string): boolean {
  const folded = foldText(name);
  if (not.names?.some((other) => foldText(other) === folded)) return true;
  if (not.href && agreesOnHref(not.href, element)) return true;
  return standsIn(not, element).length > 0;
}

/** Exact, or the same words with a short suffix, a count badge, or cut by an ellipsis. */
export function compareName(
  names: Target['names'],
  name: string,
): 'name' | 'nameClose' | undefined {
  if (!names || name === '') return undefined;
  const actual = bareName(name);
  const wanted = names.map(bareName);
  if (wanted.includes(actual)) return 'name';
  const cut = /(…|\.\.\.)\s*$/.test(name);
  return wanted.some((words) => isClose(words, actual, cut)) ? 'nameClose' : undefined;
}

function signalNamed(need: NonNullable<Target['needs']>[number]): Signal {
  return need === 'attributes' ? 'attribute' : need;
}

/** Without count badges ("Bills (2)", "Messages 3") and trailing punctuation. */
function bareName(name: string): string {
  return foldText(name)
    .replace(/\s*[([]\d+[)\]]|\s+\d+$/g, '')
    .replace(/[\s.:>›»…]+$/, '');
}

/** What screen readers are told after a name: "Bill, opens a menu", "Bill (opens dialog)", "Bill link". */
const announced =
  /^(\s*[,;(|-].*|\s+(opens|link|button|menu|tab|icon|dropdown|expand|collapse|selected)\b.*)$/;

/**
 * The same words and an announcement after them, or the words cut short by an ellipsis. Other words
 * make another control: "Cancel AutoPay" is not in "Don't cancel AutoPay", nor "Account PIN" in
 * "Account PIN FAQs".
 */
function isClose(wanted: string, actual: string, cut: boolean): boolean {
  if (actual.startsWith(wanted)) return announced.test(actual.slice(wanted.length));
  return cut && actual.length >= 8 && wanted.startsWith(actual);
}

/**
 * A rule's link path: "/path" (the page's own host) or "host/path", with "#fragment" where that tells,
 * "?query" where exactly this one is meant and "?*" where any will do. Otherwise a telling query in
 * the link makes it another link.
 */
function agreesOnHref(wanted: readonly string[], element: Element): boolean {
  const url = linkUrl(element);
  if (!url) return false;
  const own = element.ownerDocument.location?.hostname ?? '';
  return wanted.some((rule) => {
    const [, place = '', query, hash] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(rule) ?? [];
    const host = place.startsWith('/') ? own : place.split('/')[0];
    const path = place.startsWith('/') ? place : place.slice(host!.length);
    if (url.hostname !== host || trimSlash(url.pathname) !== trimSlash(path)) return false;
    if (hash !== undefined && trimSlash(url.hash) !== trimSlash(hash)) return false;
    if (query === '*') return true;
    return query === undefined ? !isTelling(url) : url.search === `?${query}`;
  });
}

function trimSlash(text: string): string {
  return text.replace(/\/$/, '');
}

function says(wanted: readonly string[], text: string): boolean {
  const folded = foldText(text);
  return wanted.some((words) => folded.includes(foldText(words)));
}
