/** Stands in for the browser's own translator, whose language packs cannot be had offline. */
import type { Page } from 'puppeteer-core';

type Pack = 'available' | 'downloadable' | 'downloading' | 'unavailable';

/** What a test can do with it, in the page. */
export interface FakeTranslator {
  /** What it was asked for, in order. */
  asked: string[];
  /** The pack is that far, 0 to 1. */
  load(loaded: number): void;
  /** The pack is there. */
  ready(): void;
}

/** Every page that opens from now on in this tab has one. */
export async function withTranslator(page: Page, pack: Pack): Promise<void> {
  await page.evaluateOnNewDocument((pack: string) => {
    const monitor = new EventTarget();
    const asked: string[] = [];
    let ready: () => void = () => undefined;
    const here = new Promise<void>((resolve) => (ready = resolve));
    const fake: FakeTranslator = {
      asked,
      load: (loaded) =>
        monitor.dispatchEvent(new ProgressEvent('downloadprogress', { loaded, total: 1 })),
      ready,
    };
    const Translator = {
      availability: async (pair: object) => {
        asked.push(`availability ${JSON.stringify(pair)}`);
        return pack;
      },
      create: async ({
        monitor: watch,
        signal,
        ...pair
      }: {
        monitor(of: EventTarget): void;
        signal: AbortSignal;
      }) => {
        asked.push(`create ${JSON.stringify(pair)} ${navigator.userActivation.isActive}`);
        watch(monitor);
        await Promise.race([
          here,
          new Promise((_, stop) => signal.addEventListener('abort', () => stop(signal.reason))),
        ]);
        return { translate: async (text: string) => `译文：${text}` };
      },
    };
    Object.assign(globalThis, { Translator, fake });
  }, pack);
}

/** The fake in a page. */
export function inFake<Result>(page: Page, work: (fake: FakeTranslator) => Result) {
  return page.evaluate(`(${work.toString()})(globalThis.fake)`) as Promise<Awaited<Result>>;
}
