/**
 * The fourth set held back: written from carriers' pages, the years-apart pages and what component libraries do,
 * without sight of the locator, its weights or its figures. It has been run. Each says why such a change occurs.
 */
import type { Operator } from '../../scene.ts';
import { notices } from './absent-notices.ts';
import { relatives } from './absent-relatives.ts';
import { unreachable } from './absent-unreachable.ts';
import { markup } from './markup.ts';
import { company, places } from './places.ts';
import { wording } from './wording.ts';

/** 34 with the control there, 27 without. */
export const fourth: readonly Operator[] = [
  ...wording,
  ...markup,
  ...places,
  ...company,
  ...relatives,
  ...notices,
  ...unreachable,
];
