import { numberTables } from '../../assets/messages/number/tables.ts';
import type { en } from '../../assets/messages/number/en.ts';
import type { ReasonId } from '../../lib/number/judge-option.ts';
import type { verdictPoints } from '../../lib/number/tell-point.ts';
import type { Reader } from '../../lib/text.ts';
import { useTable } from '../words/words.tsx';

/** The words of the number decision, in the language in use. */
export function useNumberWords(): Reader<typeof en> {
  return useTable<typeof en>(numberTables);
}

/** What each reason is called. */
export const reasonWords = {
  'not-offered': 'notOffered',
  'codes-do-not-arrive': 'codesDoNotArrive',
  'codes-arrive': 'codesArrive',
  'codes-not-certain': 'codesNotCertain',
  'codes-not-said': 'codesNotSaid',
  'not-wished': 'notWished',
  'only-in-us': 'onlyInUs',
  'not-from-abroad': 'notFromAbroad',
  'perhaps-not-from-abroad': 'perhapsNotFromAbroad',
  'unlock-first': 'unlockFirst',
  wished: 'wished',
  assumed: 'assumedWish',
  'before-leaving': 'beforeLeaving',
} as const satisfies Record<ReasonId, keyof typeof en>;

/** The points in the head of the table, where there is room for a few words. */
export const shortPoints = {
  receivesCodesInChina: 'shortCodes',
  wifiCalling: 'shortWifi',
  needsUnlockedPhone: 'shortUnlocked',
  needsEsim: 'shortEsim',
  buyableFromAbroad: 'shortAbroad',
  mustBeAskedInUs: 'shortInUs',
} as const satisfies Record<(typeof verdictPoints)[number], keyof typeof en>;
