// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { emptyState } from '../../../lib/state/shape.ts';
import { useKept, type Kept } from '../../../ui/session/use-kept.ts';

const background = vi.hoisted(() => ({
  answers: [] as ((answer: unknown) => void)[],
  heard: () => undefined as void,
}));
vi.mock('../../../lib/browser.ts', () => ({
  send: () => new Promise((answer) => background.answers.push(answer)),
  onKeptChange: (listener: () => void) => {
    background.heard = listener;
    return () => undefined;
  },
}));
afterEach(() => act(() => render(null, document.body)));

test('an answer that comes after one that was asked for later takes nothing back', async () => {
  const page = {} as { kept: Kept };
  function Shown() {
    page.kept = useKept();
    return <p>{page.kept.kept?.state.carrier}</p>;
  }
  await act(() => render(<Shown />, document.body));
  const answer = (at: number, carrier: string) =>
    act(async () => {
      background.answers[at]!({ state: { ...emptyState(), carrier }, trouble: null, locale: 'en' });
    });
  await answer(0, 'att');
  // The change, told of by the storage while its own answer is on its way; then another one.
  void page.kept.change({ kind: 'carrier', carrier: 't-mobile' });
  background.heard();
  await answer(2, 'verizon');
  await answer(1, 't-mobile');
  expect(document.body.textContent).toBe('verizon');
});
