import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readGroundTruth } from '../../bench/years/ground-truth.ts';

it('takes pairs and removals only as they were judged, on links and buttons only', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'signoff-')), 'truth.csv');
  const head = 'ChangedType,Dynamic?,oldTag,oldXpath,newXpath,removedXpath,DOM,GroundTruth';
  const rows = [
    'CHANGED,,a,/a[1],/a[2],,TP,"sign in, register. U"',
    'CHANGED,,a,/a[3],/a[4],,FP,paired wrongly. U',
    'CHANGED,Y,a,/a[5],/a[6],,TP,',
    'CHANGED,,div,/div[1],/div[2],,TP,no control. U',
    'REMOVED,,,,,/div[1]/a[7],TP,gone. D',
    'REMOVED,,,,,/div[1]/a[8],FP,still there. U',
    'REMOVED,,,,,/div[9],TP,no control. D',
  ];
  writeFileSync(file, [head, ...rows].join('\n'));
  const { rows: given, moved, removed, unscored } = readGroundTruth(file);
  expect(given.map(({ old }) => old)).toEqual(['/a[1]', '/a[3]', '/a[5]']);
  expect(moved).toEqual([{ old: '/a[1]', now: '/a[2]' }]);
  expect(removed).toEqual(['/div[1]/a[7]']);
  expect(unscored).toBe(1);
});
