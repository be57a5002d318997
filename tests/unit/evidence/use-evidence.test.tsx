// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { useEvidence, type Evidence } from '../../../ui/evidence/use-evidence.ts';
import { entry } from './log.ts';

afterEach(() => {
  act(() => render(null, document.body));
  vi.restoreAllMocks();
});

test('what was not kept stays told while another page changes the log; kept, it is told no more', async () => {
  const page = {} as { log: Evidence };
  function Shown() {
    page.log = useEvidence();
    return <p>{page.log.fault}</p>;
  }
  await act(() => render(<Shown />, document.body));
  await vi.waitFor(() => expect(page.log.entries).toEqual([]));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await act(async () => void (await page.log.keep(entry({ id: 'a' }))));
  expect(page.log.fault).toBe('full');
  const before = page.log.entries;
  new BroadcastChannel('signoff-evidence').postMessage('changed');
  await vi.waitFor(() => expect(page.log.entries).not.toBe(before));
  expect(page.log.fault).toBe('full');
  put.mockRestore();
  await act(async () => void (await page.log.keep(entry({ id: 'a' }))));
  expect(page.log.fault).toBeNull();
});
