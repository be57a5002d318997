/**
 * The third set held back: written from carriers' pages, the years-apart pages and the literature, without sight
 * of the locator, its weights or its figures. It has been run. Each says where such a change was seen.
 */
import type { Operator } from '../../scene.ts';
import { namesakes } from './absent-namesakes.ts';
import { outOfReach } from './absent-out-of-reach.ts';
import { addresses } from './addresses.ts';
import { layout, neighbours } from './layout.ts';
import { words } from './words.ts';

/** 29 with the control there, 21 without. */
export const third: readonly Operator[] = [
  ...words,
  ...addresses,
  ...layout,
  ...neighbours,
  ...namesakes,
  ...outOfReach,
];
