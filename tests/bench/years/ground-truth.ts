/** The published judgement of what became of each element (WebEvo, ESEC/FSE 2021), links and buttons only. */
import { readFileSync } from 'node:fs';

export interface GroundTruth {
  /** Old and new place as every row on a control has them, right or wrong. */
  rows: { old: string; now: string }[];
  /** Those of a control that was updated or moved, as judged. */
  moved: { old: string; now: string }[];
  /** Old place of a control that was taken out. */
  removed: string[];
  /** Removals that were judged to be none, or not at all. */
  unscored: number;
}

type Row = Record<string, string>;

/**
 * Rows are what tools had reported; "DOM" says whether the comparison of trees that paired the two places
 * was right (TP), the last column what became of the control: "… U" updated, "… S" shifted, "… D" deleted.
 * A pair judged "D" is no pair, a removal judged "U" no removal; changing content ("Dynamic?") was not judged.
 */
export function readGroundTruth(file: string): GroundTruth {
  const rows = readCsv(readFileSync(file, 'utf8')).filter(
    (row) => /^(a|button)$/.test(row['oldTag'] ?? '') || isControl(row['removedXpath'] ?? ''),
  );
  const judged = (row: Row, verdict: RegExp) =>
    verdict.test((row['GroundTruth'] ?? '').trim()) && row['Dynamic?'] !== 'Y';
  const pairs = rows.filter((row) => row['oldXpath'] && row['newXpath']);
  const places = (row: Row) => ({ old: row['oldXpath']!, now: row['newXpath']! });
  const moved = pairs.filter((row) => row['DOM'] === 'TP' && judged(row, /[US]['.]?$/)).map(places);
  const removed = rows
    .filter((row) => row['removedXpath'] && judged(row, /D$/))
    .map((row) => row['removedXpath']!);
  const unscored = rows.length - pairs.length - removed.length;
  return { rows: pairs.map(places), moved, removed, unscored };
}

const isControl = (xpath: string) => /\/(a|button)(\[\d+\])?$/.test(xpath);

function readCsv(text: string): Row[] {
  const [head, ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const names = cellsOf(head!);
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
