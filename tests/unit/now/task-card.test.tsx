// @vitest-environment happy-dom
/** The card of a task on the page where it is done: one thing said, not two that contradict each other. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { popupTables } from '../../../assets/messages/popup/tables.ts';
import type { CommonTask, Provenance } from '../../../content-rules/schema.ts';
import type { PlanTask } from '../../../lib/planner/plan.ts';
import { messageReader } from '../../../lib/text.ts';
import type { TaskActions } from '../../../ui/plan/task-actions.ts';
import { TaskCard } from '../../../ui/now/task-card.tsx';
import { WordsProvider } from '../../../ui/words/words.tsx';

const t = messageReader(popupTables, 'zh-CN');
const text = (words: string) => ({ en: words, 'zh-CN': words, 'zh-TW': words });
const from: Provenance = {
  source: 'https://example.com/',
  pageDate: null,
  checkedOn: '2026-11-22',
  confidence: 'official',
};

function taskBy(channel: CommonTask['channel'], gates: string[]): PlanTask {
  const way = { channel, how: text('怎么办'), destination: null, contacts: [], facts: [] };
  return {
    ...{ id: 'end-service', name: text('正式销号'), why: text('为什么'), from, scope: 'line' },
    ways: [{ ...way, planKinds: null, from }],
    waitsFor: gates.map((id) => ({ id, name: text(id), without: text('那样会') })),
    ...{ overridden: [], done: false, by: null, keep: null, asks: [], tool: null, stuck: [] },
    ...{ settles: true, inUs: false, window: null, phase: 'now', late: false, critical: false },
  };
}

const actions = { toolHref: () => '#' } as unknown as TaskActions;

function arrivedAt(task: PlanTask): string {
  act(() =>
    render(
      <WordsProvider locale="zh-CN">
        <TaskCard
          {...{ task, actions, site: null, contactPage: null, moreContacts: [], abroad: false }}
          today="2026-11-22"
          arrivedAt="联系 AT&T"
          onTick={() => undefined}
        />
      </WordsProvider>,
      document.body,
    ),
  );
  return document.querySelector('.next')!.textContent!;
}

afterEach(() => void act(() => render(null, document.body)));

test('done on this page: “do it here”', () => {
  expect(arrivedAt(taskBy('page', []))).toContain(t('arrivedDo'));
});

test('the page only has the number to call: “by phone”, not “do it here”', () => {
  const said = arrivedAt(taskBy('call', []));
  expect(said).toContain(t('byCall'));
  expect(said).not.toContain(t('arrivedDo'));
});

test('with gates still open it is not to be done here yet', () => {
  expect(arrivedAt(taskBy('page', ['save-bills']))).not.toContain(t('arrivedDo'));
});
