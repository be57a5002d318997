/** The table for people. */
import { costs, type RingSummary } from './summary.ts';

/** Every lane, then the goals. */
export function printRing({ rows, goals }: RingSummary): void {
  line(
    '',
    'first',
    'with words',
    'warm',
    'with words',
    'a frame',
    'rest, /s',
    'found again',
    'frames',
  );
  for (const { lane, again, rounds, framesAtMost, ...row } of rows) {
    const times = costs.map((cost) => row[cost].toFixed(3));
    const replaced = lane === 'nothing' ? ['', ''] : [`${again} of ${rounds}`, framesAtMost ?? '–'];
    line(lane, ...times, ...replaced);
  }
  console.log(
    '\nMilliseconds. First and warm: at once, and all that the thread did for ring and words; what is added to the first row.',
  );
  for (const { goal, ms, most, met } of goals)
    console.log(`  ${goal}: ${ms.toFixed(3)} ms of ${most} – ${met ? 'met' : 'missed'}`);
}

function line(first: string, ...rest: (string | number)[]): void {
  console.log(first.padEnd(20) + rest.map((cell) => String(cell).padStart(12)).join(' '));
}
