import { expect, test } from 'vitest';
import { mergeEdit } from '../../../lib/evidence/merge-edit.ts';
import { entry } from './log.ts';

const opened = entry({ kind: 'call', text: 'Dana', promised: { agent: 'Dana' } });

test('what another page wrote meanwhile stays, and what was edited here is in it, too', () => {
  const now = { ...opened, until: opened.at, promised: { agent: 'Dana', reference: 'R-1' } };
  const edited = { ...opened, text: 'Dana, twice', happened: { 'service-end': '2026-12-01' } };
  expect(mergeEdit(opened, edited, now)).toEqual({
    both: false,
    entry: { ...now, text: edited.text, happened: edited.happened },
  });
});

test('a field emptied here goes, one emptied there does not come back', () => {
  const full = { ...opened, promised: { agent: 'Dana', reference: 'R-1', autopay: 'off' } };
  const here = { ...full, promised: { agent: 'Dana', autopay: 'off' } };
  const there = { ...full, promised: { agent: 'Dana', reference: 'R-1' } };
  expect(mergeEdit(full, here, there)).toEqual({ both: false, entry: opened });
});

test('the same part changed here and there, differently, is told; alike, it is not', () => {
  const here = { ...opened, text: 'here' };
  expect(mergeEdit(opened, here, { ...opened, text: 'there' })).toMatchObject({
    both: true,
    entry: { text: 'here' },
  });
  expect(mergeEdit(opened, here, here)).toEqual({ both: false, entry: here });
});
