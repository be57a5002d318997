/** What the callout says about the next step. */
import { guideMessages } from '../../assets/messages/guide/tables.ts';
import type { Look } from '../../lib/navigator/look.ts';
import type { GuideBrief } from '../../lib/messages.ts';
import { messageReader, textIn } from '../../lib/text.ts';
import type { CalloutWords } from './overlay/overlay.ts';

/** The callout for a look; null where silence is right. */
export function calloutWords(
  brief: GuideBrief,
  { next }: Look,
  translated: boolean,
): CalloutWords | null {
  const t = messageReader(guideMessages, brief.locale);
  const say = (id: string) => {
    const place = brief.places.find((candidate) => candidate.id === id);
    return place ? t('leadsTo', { place: textIn(place.name, brief.locale) }) : null;
  };
  const plain = {
    name: null,
    hint: null,
    way: [],
    stops: 0,
    showMe: null,
    hideNow: t('hideNow'),
    hideSite: t('hideSite'),
    label: t('label'),
    lang: brief.locale,
  };
  const goal = brief.goal ? textIn(brief.goal.name, brief.locale) : '';
  switch (next.state) {
    case 'turn':
    case 'words': {
      const name = next.state === 'turn' ? next.found.label : (next.target.names?.[0] ?? '');
      const press = next.step === 'opener' ? t('openFirst') : t('press');
      const turns = next.remaining > 1 ? t('turnsLeft', { count: next.remaining }) : t('lastTurn');
      const place = say(next.leadsTo);
      const way = next.link === 'goal' ? [goal] : place ? [place, turns] : [turns];
      return {
        ...plain,
        kicker: next.state === 'turn' ? press : t('lookFor'),
        name: name === '' ? null : `“${name}”`,
        means: textIn(next.means, brief.locale),
        hint: translated
          ? t('translated')
          : next.state === 'words'
            ? t(whyKeys[next.reason])
            : null,
        way,
        stops: next.remaining + 1,
        showMe: next.state === 'turn' ? t('showMe') : null,
      };
    }
    case 'by-user':
      return {
        ...plain,
        kicker: t('byUser'),
        means: textIn(next.link.means, brief.locale),
        hint: t('byUserHint'),
      };
    case 'arrived':
      return { ...plain, kicker: t('arrived'), means: goal, hint: t('arrivedHint') };
    case 'no-way':
      return { ...plain, kicker: t('noWay'), means: goal, hint: t('noWayHint') };
    default:
      return null;
  }
}

/** The badge of sign-in pages. */
export function badgeWords(brief: GuideBrief, host: string): string {
  return messageReader(guideMessages, brief.locale)('officialHost', { host });
}

const whyKeys = {
  none: 'whyNone',
  weak: 'whyWeak',
  tie: 'whyTie',
  hidden: 'whyHidden',
  covered: 'whyCovered',
  disabled: 'whyDisabled',
} as const;
