/** Operators that were held back once and have been run since: rules may be made with them in sight. */
import type { Operator } from '../scene.ts';
import { fifth } from './fifth/fifth.ts';
import { first } from './first.ts';
import { second } from './second.ts';
import { fourth } from './fourth/fourth.ts';
import { third } from './third/third.ts';

/** The sets that have been run. */
export const seen: readonly Operator[] = [...first, ...second, ...third, ...fourth, ...fifth];
