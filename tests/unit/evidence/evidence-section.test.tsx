// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepEntries, readEntries } from '../../../lib/evidence/store.ts';
import type { Everything } from '../../../lib/export/write-export.ts';
import { emptyState } from '../../../lib/state/shape.ts';
import { EvidenceSection } from '../../../ui/evidence/evidence-section.tsx';
import { useEvidence } from '../../../ui/evidence/use-evidence.ts';
import { WordsProvider } from '../../../ui/words/words.tsx';
import { bytes, entry, pdf } from './log.ts';

vi.setConfig({ testTimeout: 20_000 });

const erase = vi.fn(async () => [] as string[]);
const takeIn = vi.fn(async (_: Everything): Promise<void> => undefined);
const saved: { name: string; blob: Blob }[] = [];

function Shown() {
  return (
    <EvidenceSection
      evidence={useEvidence()}
      state={emptyState()}
      line={{ id: 'line-1', name: '我的手机' }}
      today="2026-12-24"
      carrier={{ id: 'att', name: 'AT&T' }}
      onImport={takeIn}
      onErase={erase}
    />
  );
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  saved.length = 0;
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((of) => `blob:${blobs.push(of as Blob)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: blobs.at(-1)! });
  });
  await act(() =>
    render(
      <WordsProvider locale="zh-CN">
        <Shown />
      </WordsProvider>,
      document.body,
    ),
  );
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const all = <Kind extends HTMLElement>(selector: string) => [
  ...document.querySelectorAll<Kind>(selector),
];
const button = (words: string) =>
  all<HTMLButtonElement>('button').find((one) => one.textContent === words)!;
const press = (words: string) => act(() => button(words).click());
const says = (words: string) =>
  vi.waitFor(() => expect(document.body.textContent).toContain(words), { timeout: 3000 });
const fill = (field: HTMLInputElement | HTMLTextAreaElement, text: string) =>
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const choose = (at: number, ...files: File[]) =>
  act(() => {
    const input = all<HTMLInputElement>('input[type="file"]')[at]!;
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('a call is written down, corrected, and deleted only after a question', async () => {
  await press('记一笔');
  await fill(all<HTMLTextAreaElement>('textarea')[0]!, 'card 4111 1111 1111 1111');
  await press('存好');
  await says('这看起来像卡号');
  expect(await readEntries()).toEqual([]);
  await fill(all<HTMLTextAreaElement>('textarea')[0]!, 'Dana 说月底结束 👩🏽‍💻');
  const [amount] = all<HTMLInputElement>('input[inputmode="decimal"]');
  await fill(amount!, '42.16');
  await press('存好');
  await says('Dana 说月底结束 👩🏽‍💻');
  expect(await readEntries()).toMatchObject([
    { kind: 'call', line: 'line-1', carrier: 'att', promised: { 'final-amount': '4216' } },
  ]);
  await press('删除');
  await says('要永久删除');
  await press('留着');
  expect(await readEntries()).toHaveLength(1);
  await press('删除');
  await press('删除');
  await vi.waitFor(async () => expect(await readEntries()).toEqual([]));
});

test('files that cannot be taken are named with the reason, the others are kept', async () => {
  await choose(0, new File([pdf], '账单.pdf'), new File([bytes('<html>')], 'bad.pdf'));
  await says('bad.pdf 的内容和名字不符');
  await says('账单.pdf');
  expect(await readEntries()).toHaveLength(1);
});

test('of several files the disk is full for one: that one and those after it are named', async () => {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...what
  ) {
    if (JSON.stringify(what).includes('二月')) throw new DOMException('', 'QuotaExceededError');
    return put.apply(this, what);
  });
  await choose(0, ...['一月', '二月', '三月'].map((month) => new File([pdf], `${month}.pdf`)));
  await says('二月.pdf 没有存上');
  await says('三月.pdf 没有存上');
  expect(document.body.textContent).not.toContain('一月.pdf 没有存上');
  expect(await readEntries()).toMatchObject([{ attachments: [{ name: '一月.pdf' }] }]);
});

test('the dossier saved with the originals is whole when it is checked, and not when a byte is flipped', async () => {
  await choose(0, new File([pdf], '账单.pdf'));
  await says('账单.pdf');
  await press('连同原件一起存');
  await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
  expect(saved[0]!.name).toMatch(/^signoff-dossier-\d{4}-\d\d-\d\d\.zip$/);
  const zip = new Uint8Array(await saved[0]!.blob.arrayBuffer());
  await choose(1, new File([zip], 'a.zip'));
  await says('没有改动：2 个文件都和存的时候一样');
  zip[2000]! ^= 1;
  await choose(1, new File([zip], 'a.zip'));
  await says('被改动：dossier.html');
});

test('everything saved can be read in after a question, and something else cannot', async () => {
  await choose(0, new File([pdf], '账单.pdf'));
  await says('账单.pdf');
  await press('全部存成一个文件');
  await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
  await choose(2, new File([pdf], 'x.zip'));
  await says('这不是用“全部存成一个文件”存下来的文件');
  const gone = new File([pdf], 'gone.zip');
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new Error('gone'));
  for (const at of [1, 2]) await choose(at, gone);
  await vi.waitFor(() => expect(document.body.textContent.match(/gone.zip 读不/g)).toHaveLength(2));
  await choose(2, new File([saved[0]!.blob], 'signoff-everything.zip'));
  await says('1 条证据');
  expect(document.body.textContent).not.toContain('换掉');
  takeIn.mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'));
  await press('导入');
  await says('这台电脑没有空间了');
  const [kept] = await readEntries();
  await act(() => keepEntries([{ ...kept!, text: 'since then' }], []));
  await choose(2, new File([saved[0]!.blob], 'signoff-everything.zip'));
  await says('有 1 条这里已经有，但和文件里写的不一样');
  await press('导入');
  await says('都在这里了');
  expect(takeIn.mock.lastCall![0].entries).toHaveLength(1);
});

test('everything is erased after one question; what is left is named', async () => {
  await press('全部清除…');
  expect(erase).not.toHaveBeenCalled();
  await press('永久清除');
  await says('什么都没有留下');
  erase.mockResolvedValueOnce(['caches: old']);
  await press('全部清除…');
  await press('永久清除');
  await says('还剩：caches: old');
});

test('a promise whose day has come is asked after: one press, or what came instead', async () => {
  const promised = { agent: 'Dana', 'service-end': '2026-12-01', 'final-amount': '4216' };
  await keepEntries(
    [entry({ kind: 'call', promised: { ...promised, 'final-bill-due': '2026-12-19' } })],
    [],
  );
  await act(() => new BroadcastChannel('signoff-evidence').postMessage('changed'));
  await says('是不是照答应的办了');
  const asked = () => all('.due-list li').map((one) => one.textContent);
  expect(asked()[0]).toMatch(/^生效日（服务结束） 2026-12-01 电话 · 2026-11-20 · Dana/);
  expect(asked()).toHaveLength(3);
  await press('是，和答应的一样');
  await vi.waitFor(() => expect(asked()).toHaveLength(2));
  await press('不是，不一样');
  const [amount] = all<HTMLInputElement>('.entry-form input[inputmode="decimal"]');
  await fill(amount!, '98.71');
  await press('存好');
  await vi.waitFor(() => expect(asked()).toHaveLength(1));
  expect((await readEntries())[0]!.happened).toEqual({
    'service-end': '2026-12-01',
    'final-amount': '9871',
  });
});

test('two windows change one entry: neither loses what it wrote, and the same words are asked about', async () => {
  const call = entry({ kind: 'call', text: 'Dana' });
  const elsewhere = async (more: Partial<typeof call>) => {
    await keepEntries([{ ...call, ...more }], []);
    await act(() => new BroadcastChannel('signoff-evidence').postMessage('changed'));
  };
  await elsewhere({});
  await says('Dana');
  await press('修改');
  await elsewhere({ promised: { reference: 'R-1' } });
  await says('R-1');
  await fill(all<HTMLTextAreaElement>('textarea')[0]!, 'Dana 说月底结束');
  await press('存好');
  const both = { text: 'Dana 说月底结束', promised: { reference: 'R-1' } };
  await vi.waitFor(async () => expect(await readEntries()).toMatchObject([both]));
  await vi.waitFor(() => expect(all('.entry-form')).toEqual([]));
  await press('修改');
  await fill(all<HTMLTextAreaElement>('textarea')[0]!, '这里写的');
  await elsewhere({ ...both, text: '那边写的' });
  await press('存好');
  await says('另一个窗口刚改过同样的内容');
  expect(await readEntries()).toMatchObject([{ text: '那边写的' }]);
  await press('存好');
  await vi.waitFor(async () => expect(await readEntries()).toMatchObject([{ text: '这里写的' }]));
});

test('it says what lies in this browser only, until it was saved, and again after a change', async () => {
  await choose(0, new File([pdf], '账单.pdf'));
  await says('有 1 条只在这个浏览器里');
  await press('制作证据册');
  await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
  // The bill itself is not in it.
  await says('有 1 条只在这个浏览器里');
  await press('连同原件一起存');
  await says('全部内容已在');
  await press('修改');
  await fill(all<HTMLTextAreaElement>('textarea')[0]!, '十月的账单');
  await press('存好');
  await says('之后新增或改过 1 条');
});

test('where the browser keeps nothing it says so, and what was written stays in its field', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await press('记一笔');
  await fill(all<HTMLTextAreaElement>('textarea')[0]!, 'Dana 说月底结束');
  await press('存好');
  await says('这个浏览器在这里存不了东西，可能是无痕（隐私）窗口');
  expect(all<HTMLTextAreaElement>('textarea')[0]!.value).toBe('Dana 说月底结束');
});
