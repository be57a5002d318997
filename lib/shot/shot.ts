/** A picture of a carrier's page, from the press to the step in which parts of it are covered. */
import type { Text } from '../../content-rules/schema.ts';
import type { Box } from './box.ts';

export interface Shot {
  /** PNG, as a data URL. */
  picture: string;
  /** When it was taken. */
  at: string;
  /** The tab, to go back to. */
  tabId: number;
  carrier: string;
  host: string;
  /** What the place is called, where the guide knows it. */
  place: Text | null;
  /** What is probably private, in parts of the picture's size. */
  found: Box[];
}

/**
 * not-carrier: no page the guide runs on. sign-in: asks for a password or code. no-access: the browser
 * or a policy refuses. too-old: the browser cannot. unsettled: the page did not answer or went
 * elsewhere meanwhile. gone: nothing is held any more.
 */
export type ShotFault = 'not-carrier' | 'sign-in' | 'no-access' | 'too-old' | 'unsettled' | 'gone';
