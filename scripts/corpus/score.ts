/** Rows against what a correct guide does on each page. */
import type { Row } from './run.ts';

export interface Expected {
  file: string;
  expect: Row['kind'];
  /** Selectors of the controls that may be ringed; [] where none may be. */
  acceptable: string[];
}

export interface Score {
  located: number;
  wrong: number;
  abstained: number;
  /** Abstained where there was an acceptable control. */
  missed: number;
  kindWrong: number;
  notes: string[];
}

/** Pages without an expectation are expected to be silent. */
export function scoreRows(rows: readonly Row[], expected: readonly Expected[]): Score {
  const score: Score = { located: 0, wrong: 0, abstained: 0, missed: 0, kindWrong: 0, notes: [] };
  for (const row of rows) {
    const wanted = expected.find(({ file }) => file === row.file);
    const acceptable = wanted?.acceptable ?? [];
    if (row.selector === null && row.name === null) {
      score.abstained += 1;
      if (acceptable.length > 0) {
        score.missed += 1;
        score.notes.push(`missed: ${row.file} (${row.reason ?? row.kind})`);
      }
    } else if (acceptable.some((selector) => row.matches.includes(selector))) score.located += 1;
    else {
      score.wrong += 1;
      score.notes.push(`wrong: ${row.file} “${row.name}” ${row.selector}`);
    }
    if (wanted && wanted.expect !== row.kind) {
      score.kindWrong += 1;
      score.notes.push(`kind: ${row.file} is ${row.kind}, expected ${wanted.expect}`);
    }
  }
  return score;
}
