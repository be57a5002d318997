/** What the callout says about the next step. */
import type { GuideMessages } from '../../assets/messages/guide/tables.ts';
import { whyKeys } from '../../lib/navigator/why-keys.ts';
import type { NextStep } from '../../lib/navigator/look.ts';
import type { GuideBrief } from '../../lib/messages.ts';
import type { CalloutWords } from './overlay/fill-callout.ts';

/** The callout for a step; null where silence is right. */
export function calloutWords(
  brief: GuideBrief,
  next: NextStep,
  translated: boolean,
): CalloutWords | null {
  const t = reader(brief);
  const callout = (
    kicker: keyof GuideMessages,
    means: string,
    hint: keyof GuideMessages | null,
    more?: Partial<CalloutWords>,
  ): CalloutWords => ({
    kicker: t(kicker),
    name: '',
    means,
    hint: hint ? t(hint) : '',
    way: [],
    stops: 0,
    showMe: '',
    hideNow: t('hideNow'),
    hideSite: t('hideSite'),
    label: t('label'),
    lang: brief.locale,
    ...more,
  });
  const goal = brief.goal?.name ?? '';
  switch (next.state) {
    case 'turn':
    case 'words': {
      const isTurn = next.state === 'turn';
      const press = next.step === 'opener' ? 'openFirst' : 'press';
      const name = nameOf(next);
      const hint = translated ? 'translated' : isTurn ? null : whyKeys[next.reason];
      return callout(isTurn ? press : 'lookFor', next.means, hint, {
        name: name && `“${name}”`,
        way: next.link === 'goal' ? [goal] : wayOf(brief, next),
        stops: next.remaining + 1,
        showMe: isTurn ? t('showMe') : '',
      });
    }
    case 'by-user':
      return callout('byUser', next.means, 'byUserHint');
    case 'arrived':
      return callout('arrived', goal, 'arrivedHint');
    case 'no-way':
      return callout('noWay', goal, 'noWayHint');
    default:
      return null;
  }
}

/** The badge of sign-in pages. */
export function badgeWords(brief: GuideBrief, host: string): string {
  return reader(brief)('officialHost', host);
}

/** A step that names a control. */
export type Press = Extract<NextStep, { target: object }>;

/** What a person reads on the control; as the rule says it, where none was found. */
export function nameOf(next: Press): string {
  return next.state === 'turn' ? next.found.label : (next.target.names?.[0] ?? '');
}

function wayOf(brief: GuideBrief, { leadsTo, remaining }: Press): string[] {
  const t = reader(brief);
  const place = brief.places.find(({ id }) => id === leadsTo);
  const turns = remaining > 1 ? t('turnsLeft', remaining) : t('lastTurn');
  return place ? [t('leadsTo', place.name), turns] : [turns];
}

/** The words came with the brief, with one blank at most; it is filled here. */
function reader({ words }: GuideBrief) {
  return (key: keyof GuideMessages, blank: string | number = '') =>
    (words[key] ?? '').replace(/\{\w+\}/, () => `${blank}`);
}
