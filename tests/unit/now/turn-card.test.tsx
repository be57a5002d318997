// @vitest-environment happy-dom
/** The popup's card for a turn: where nothing is ringed, it says what the page's callout says. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { guideMessages } from '../../../assets/messages/guide/tables.ts';
import { popupTables } from '../../../assets/messages/popup/tables.ts';
import type { GuideReport } from '../../../lib/messages.ts';
import { messageReader } from '../../../lib/text.ts';
import { TurnCard } from '../../../ui/now/turn-card.tsx';
import { WordsProvider } from '../../../ui/words/words.tsx';

const t = messageReader(popupTables, 'zh-CN');
const onPage = messageReader(guideMessages, 'zh-CN');
const text = (words: string) => ({ en: words, 'zh-CN': words, 'zh-TW': words });
const turn = {
  name: 'Account',
  means: text('打开账户菜单'),
  leadsTo: text('登录页'),
  isOpener: true,
  remaining: 3,
};

afterEach(() => void act(() => render(null, document.body)));

function card(report: Partial<GuideReport>): string {
  act(() =>
    render(
      <WordsProvider locale="zh-CN">
        <TurnCard report={report as GuideReport} turn={turn} task={null} onShow={() => undefined} />
      </WordsProvider>,
      document.body,
    ),
  );
  return document.querySelector('.next')!.textContent!;
}

test.each([
  ['none', 'whyNone'],
  ['weak', 'whyWeak'],
  ['tie', 'whyTie'],
  ['hidden', 'whyHidden'],
  ['covered', 'whyCovered'],
  ['disabled', 'whyDisabled'],
] as const)('%s: what to do about it, in the words of the page', (reason, advice) => {
  const said = card({ state: 'words', reason });
  expect(said).toContain(onPage(advice));
  expect(said).toContain(`${onPage('lookFor')}Account`);
  expect(said).not.toContain(t('openFirst'));
});

test('a ring: what to press, and nothing about not finding it', () => {
  const said = card({ state: 'turn', reason: null });
  expect(said).toContain(`${t('openFirst')}Account`);
  expect(said).not.toContain(onPage('lookFor'));
});

test('a translated page: the notice above says why; the words on it cannot be compared', () => {
  expect(card({ state: 'words', reason: 'weak', translated: true })).not.toContain(
    onPage('whyWeak'),
  );
});
