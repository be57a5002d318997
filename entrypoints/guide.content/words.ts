/** What the callout says about the next step. */
import type { GuideMessages } from '../../assets/messages/guide/tables.ts';
import type { Text } from '../../content-rules/schema.ts';
import type { Look } from '../../lib/navigator/look.ts';
import type { GuideBrief } from '../../lib/messages.ts';
import type { SlotsOf } from '../../lib/messages-table.ts';
import type { CalloutWords } from './overlay/overlay.ts';

/** The callout for a look; null where silence is right. */
export function calloutWords(
  brief: GuideBrief,
  { next }: Look,
  translated: boolean,
): CalloutWords | null {
  const t = reader(brief);
  const textOf = (text: Text) => text[brief.locale];
  const say = (id: string) => {
    const place = brief.places.find((candidate) => candidate.id === id);
    return place ? t('leadsTo', { place: textOf(place.name) }) : null;
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
  const goal = brief.goal ? textOf(brief.goal.name) : '';
  switch (next.state) {
    case 'turn':
    case 'words': {
      const name = next.state === 'turn' ? next.found.label : (next.target.names?.[0] ?? '');
      const press = next.step === 'opener' ? t('openFirst') : t('press');
      const turns =
        next.remaining > 1 ? t('turnsLeft', { count: String(next.remaining) }) : t('lastTurn');
      const place = say(next.leadsTo);
      const way = next.link === 'goal' ? [goal] : place ? [place, turns] : [turns];
      return {
        ...plain,
        kicker: next.state === 'turn' ? press : t('lookFor'),
        name: name === '' ? null : `“${name}”`,
        means: textOf(next.means),
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
        means: textOf(next.link.means),
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
  return reader(brief)('officialHost', { host });
}

/** The words came with the brief; their blanks are filled here. */
function reader({ words }: Pick<GuideBrief, 'words'>) {
  return <Key extends keyof GuideMessages>(key: Key, ...[slots]: SlotsOf<GuideMessages[Key]>) =>
    (words[key] ?? '').replace(
      /\{(\w+)\}/g,
      (_, name: string) => (slots as Record<string, string> | undefined)?.[name] ?? '',
    );
}

const whyKeys = {
  none: 'whyNone',
  weak: 'whyWeak',
  tie: 'whyTie',
  hidden: 'whyHidden',
  covered: 'whyCovered',
  disabled: 'whyDisabled',
} as const;
