/**
 * The fifth set held back: drawn from carriers' pages, the years-apart pages, consent layers and what component
 * libraries write, without sight of the locator, its weights or its figures. It has been run.
 */
import type { Operator } from '../../scene.ts';
import { otherwise } from './absent-else.ts';
import { named } from './absent-named.ts';
import { unreachable } from './absent-unreachable.ts';
import { addresses } from './addresses.ts';
import { elements } from './elements.ts';
import { company, places } from './places.ts';
import { wording } from './wording.ts';

/** 42 with the control there, 36 without. */
export const fifth: readonly Operator[] = [
  ...wording,
  ...elements,
  ...addresses,
  ...places,
  ...company,
  ...named,
  ...otherwise,
  ...unreachable,
];
