/** The table for people. */
import type { RingSummary } from './summary.ts';

/** Every lane, then the goals. */
export function printRing({ rows, goals }: RingSummary): void {
  line('', 'first ms', 'warm ms', 'frame ms', 'rest ms/s', 'found again', 'frames');
  for (const { lane, first, warm, frame, idle, again, rounds, framesAtMost } of rows) {
    const times = [first, warm, frame, idle].map((ms) => ms.toFixed(3));
    const replaced = lane === 'nothing' ? ['', ''] : [`${again} of ${rounds}`, framesAtMost ?? '–'];
    line(lane, ...times, ...replaced);
  }
  console.log('\nFrame and rest: what is added to the first row.');
  for (const { goal, ms, most, met } of goals)
    console.log(`  ${goal}: ${ms.toFixed(3)} ms of ${most} – ${met ? 'met' : 'missed'}`);
}

function line(first: string, ...rest: (string | number)[]): void {
  console.log(first.padEnd(20) + rest.map((cell) => String(cell).padStart(12)).join(' '));
}
