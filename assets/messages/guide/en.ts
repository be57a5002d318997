/** What the guide says on a carrier's page. Base of the other languages. */
import type { MessageTable } from '../../../lib/messages-table.ts';

export const en = {
  press: 'Press',
  lookFor: 'Look for',
  openFirst: 'Open this first',
  leadsTo: ({ place }: { place: string }) => `Leads to: ${place}`,
  /** Two or more. */
  turnsLeft: ({ count }: { count: string }) => `${count} presses to go`,
  lastTurn: 'Last press',
  whyNone: 'I cannot see it on this page yet. It may still be loading.',
  whyWeak: 'I see something like it, but I am not sure. Compare the words yourself.',
  whyTie:
    'There are two that look the same, so I point at neither. Choose the one in the main part.',
  whyHidden: 'It is on the page but out of sight, perhaps in a closed menu.',
  whyCovered: 'Something lies over it. Close the banner or pop-up first.',
  whyDisabled: 'It is greyed out: something on this page has to be filled in or chosen first.',
  byUser: 'Only you can do this step',
  byUserHint: 'Nothing you type is read. When you are in, I go on from there.',
  officialHost: ({ host }: { host: string }) => `Official address: ${host}`,
  arrived: 'You are there',
  noWay: 'I know no way on from this page',
  noWayHint: 'The Signoff button in the toolbar has the address and the phone number.',
  arrivedHint:
    'The Signoff button in the toolbar says what to do now. Tick it off there when it is done.',
  loading: 'The page is still loading',
  translated: 'The browser translated this page, so I go by addresses, not by names.',
  showMe: 'Show me',
  hideNow: 'Hide for now',
  hideSite: 'Not on this site',
  label: 'Signoff guide',
} as const satisfies MessageTable;
