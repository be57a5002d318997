/** The bench with every rival. */
import { engines } from '../peers/engines.ts';
import { selectors } from '../peers/selectors.ts';
import { signoff } from '../peers/signoff.ts';
import { similo, similoGuarded } from '../peers/similo-in-page.ts';
import { openBench } from './bench.ts';

export const bench = openBench([signoff, ...selectors, ...engines, similo, similoGuarded]);
