// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { wordsTables } from '../../../assets/messages/words/tables.ts';
import { loadTerms } from '../../../content-rules/glossary.ts';
import type { Explained } from '../../../lib/explain/selected.ts';
import type { Availability, CreateOptions, Translators } from '../../../lib/explain/translator.ts';
import type { Locale } from '../../../lib/languages.ts';
import { messageReader } from '../../../lib/text.ts';
import { ExplainScreen } from '../../../ui/terms/explain-screen.tsx';
import { WordsProvider } from '../../../ui/words/words.tsx';

const t = messageReader(wordsTables, 'zh-CN');
const sentence = 'Cancel service ends your line; the device balance is due.';
const given: Explained = { text: sentence, cut: false, carrier: 'att' };

/** The browser's translator, its answers in the hands of the test. */
function fake(pack: Availability | Error = 'available') {
  const monitor = new EventTarget();
  const asked: CreateOptions[] = [];
  const create = Promise.withResolvers<void>();
  const translate = Promise.withResolvers<string>();
  const destroy = vi.fn();
  const translators: Translators = {
    availability: async () => {
      if (pack instanceof Error) throw pack;
      return pack;
    },
    create: async (options) => {
      asked.push(options);
      options.monitor(monitor);
      const { signal } = options;
      const stopped = new Promise<never>((_, stop) =>
        signal.addEventListener('abort', () => stop(signal.reason as Error)),
      );
      await Promise.race([create.promise, stopped]);
      return { translate: () => Promise.race([translate.promise, stopped]), destroy };
    },
  };
  const load = (loaded: number) =>
    monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
  return { translators, asked, create, translate, destroy, load };
}

async function open(
  translators: Translators | undefined,
  text: Explained | null = given,
  locale: Locale = 'zh-CN',
): Promise<void> {
  await act(async () =>
    render(
      <WordsProvider locale={locale}>
        <ExplainScreen given={text} carrier="att" translators={translators} wordsHref="#words" />
      </WordsProvider>,
      document.body,
    ),
  );
  if (text) await vi.waitUntil(() => document.querySelector('.sentence'), 10_000);
  await settle();
}

const settle = () => act(async () => void (await new Promise((done) => setTimeout(done, 0))));
const words = () => document.body.textContent;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === name);

async function press(name: string): Promise<void> {
  await act(async () => button(name)!.click());
  await settle();
}

async function now(act_: () => void): Promise<void> {
  await act(async () => act_());
  await settle();
}

vi.setConfig({ testTimeout: 20_000 });
// It is large: loaded once, before anything is waited for.
beforeAll(() => loadTerms().then(() => undefined), 60_000);
afterEach(() => act(() => render(null, document.body)));

describe('the words of the sentence', () => {
  test('come first, the dangerous ones before the others, marked where they stand', async () => {
    await open(undefined);
    const rows = [...document.querySelectorAll('.term')].map((row) => row.className);
    expect(rows[0]).toContain('term-danger');
    expect(rows.at(-1)).not.toContain('term-danger');
    const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toContain('device balance');
    expect(document.querySelector('.word-danger')!.textContent).toBe('Cancel service');
    expect(document.querySelector('.sentence')!.textContent).toBe(sentence);
    expect(document.querySelector('.sentence')!.getAttribute('lang')).toBe('en');
  });

  test('none of ours: it says so; a long one says that it was cut', async () => {
    await open(undefined, { text: 'Hello there', cut: true, carrier: null });
    expect(words()).toContain(t('noTerms'));
    expect(words()).toContain(t('cut'));
  });

  test('Chinese already: it says so, and nothing is translated', async () => {
    const { translators } = fake();
    await open(translators, { text: '请取消我的服务', cut: false, carrier: null });
    expect(words()).toContain(t('isChinese'));
    expect(words()).not.toContain(t('onDevice'));
  });
});

describe('the whole sentence', () => {
  test.each([
    ['no translator in this browser', undefined, 'missing'],
    ['not this pair of languages', fake('unavailable').translators, 'unavailable'],
    ['it does not even answer', fake(new Error('no')).translators, 'unavailable'],
  ] as const)('%s: the words alone, saying so', async (_, translators, why) => {
    await open(translators);
    expect(words()).toContain(t(why));
    expect(document.querySelectorAll('.term').length).toBeGreaterThan(0);
    expect(button(t('translate')) ?? button(t('download'))).toBeUndefined();
  });

  test('for a reader of English there is no translation to speak of', async () => {
    await open(fake().translators, given, 'en');
    expect(words()).not.toContain(messageReader(wordsTables, 'en')('wholeTitle'));
    expect(document.querySelectorAll('.term').length).toBeGreaterThan(0);
  });

  test('nothing is made before the press; then it is translated, in the reader’s script', async () => {
    const it = fake();
    await open(it.translators, given, 'zh-TW');
    const tw = messageReader(wordsTables, 'zh-TW');
    expect(words()).toContain(tw('onDevice'));
    expect(it.asked).toEqual([]);
    await press(tw('translate'));
    expect(it.asked[0]).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'zh-Hant' });
    await now(it.create.resolve);
    expect(words()).toContain(tw('working'));
    await now(() => it.translate.resolve('退租會終止你的門號。'));
    expect(document.querySelector('.sentence[lang="zh-TW"]')!.textContent).toBe(
      '退租會終止你的門號。',
    );
    expect(words()).toContain(tw('machine'));
    expect(it.destroy).toHaveBeenCalled();
  });

  test('a language pack is downloaded only with consent, and its progress is told', async () => {
    const it = fake('downloadable');
    await open(it.translators);
    expect(words()).toContain(t('packNeeded'));
    await press(t('download'));
    expect(it.asked[0]).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'zh' });
    await now(() => it.load(0.42));
    expect(words()).toContain(t('fetching', { percent: 40 }));
    expect(document.querySelector('progress')!.getAttribute('value')).toBe('0.42');
    await now(() => it.load(1));
    expect(words()).toContain(t('starting'));
  });

  test('a pack that another page fetches is said to be on its way', async () => {
    await open(fake('downloading').translators);
    expect(words()).toContain(t('packComing'));
    expect(button(t('download'))).toBeDefined();
  });

  test('it is cancelled in the middle, and can be begun again', async () => {
    const it = fake('downloadable');
    await open(it.translators);
    await press(t('download'));
    await press(t('cancel'));
    expect(it.asked[0]!.signal.aborted).toBe(true);
    expect(words()).toContain(t('stopped'));
    await now(() => it.load(0.9));
    expect(document.querySelector('progress')).toBeNull();
    await press(t('download'));
    expect(it.asked).toHaveLength(2);
  });

  test('no pack, or no translation of this text: said, the words stay, and it can be tried again', async () => {
    const first = fake('downloadable');
    await open(first.translators);
    await press(t('download'));
    await now(() => first.create.reject(new Error('no room')));
    expect(words()).toContain(t('packFailed'));
    expect(document.querySelectorAll('.term').length).toBeGreaterThan(0);
    await press(t('again'));
    expect(first.asked).toHaveLength(2);
    const second = fake();
    await open(second.translators);
    await press(t('translate'));
    await now(second.create.resolve);
    await now(() => second.translate.reject(new Error('too long')));
    expect(words()).toContain(t('textFailed'));
    expect(second.destroy).toHaveBeenCalled();
  });

  test('left alone it stops: another sentence, and the page going', async () => {
    const it = fake();
    await open(it.translators);
    await press(t('translate'));
    await press(t('another'));
    expect(it.asked[0]!.signal.aborted).toBe(true);
  });
});

describe('a pasted sentence', () => {
  test('is asked for where nothing was selected, and explained at a press', async () => {
    await open(undefined, null);
    expect(words()).toContain(t('nothingSelected'));
    const field = document.querySelector('textarea')!;
    await now(() => {
      field.value = '  The device   balance is due. ';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(t('explain'));
    await vi.waitUntil(() => document.querySelector('.sentence'));
    expect(document.querySelector('.sentence')!.textContent).toBe('The device balance is due.');
    await press(t('another'));
    expect(document.querySelector('textarea')!.value).toBe('');
  });

  test('of blanks only is none', async () => {
    await open(undefined, null);
    await press(t('explain'));
    expect(document.querySelector('textarea')).not.toBeNull();
  });
});
