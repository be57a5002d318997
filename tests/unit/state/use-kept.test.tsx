// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { emptyState } from '../../../lib/state/shape.ts';
import { useKept, type Kept } from '../../../ui/session/use-kept.ts';

const background = vi.hoisted(() => ({
  answers: [] as ((answer: unknown) => void)[],
  heard: (_erasing: boolean) => undefined as void,
}));
vi.mock('../../../lib/browser.ts', () => ({
  send: () => new Promise((answer) => background.answers.push(answer)),
  onKeptChange: (listener: (erasing: boolean) => void) => {
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
  background.heard(false);
  await answer(2, 'verizon');
  await answer(1, 't-mobile');
  expect(document.body.textContent).toBe('verizon');
});

test('it counts that all was erased once nothing is there any more, and not before', async () => {
  background.answers.length = 0;
  const page = {} as { kept: Kept };
  function Shown() {
    page.kept = useKept();
    return null;
  }
  await act(() => render(<Shown />, document.body));
  const answer = async (carrier: string | null) => {
    const state = carrier === null ? emptyState() : { ...emptyState(), carrier };
    background.answers.at(-1)!({ state, trouble: null, locale: 'en' });
    await vi.waitFor(() => expect(page.kept.kept?.state.carrier).toBe(carrier));
  };
  await answer('att');
  background.heard(true);
  await answer('verizon');
  expect(page.kept.erased).toBe(0);
  background.heard(false);
  await answer(null);
  await vi.waitFor(() => expect(page.kept.erased).toBe(1));
  background.heard(false);
  await answer('att');
  background.heard(false);
  await answer(null);
  expect(page.kept.erased).toBe(1);
});
