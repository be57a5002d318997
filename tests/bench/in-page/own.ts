/** The bench with the product alone: needs nothing installed. */
import { signoff } from '../peers/signoff.ts';
import { openBench } from './bench.ts';

export const bench = openBench([signoff]);
