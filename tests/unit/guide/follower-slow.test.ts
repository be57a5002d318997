// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://carrier.test/" }
/** A machine on which every look takes longer than the page is waited for. */
import { afterEach, expect, it, vi } from 'vitest';
import { Follower } from '../../../entrypoints/guide.content/follower.ts';
import type { Overlay } from '../../../entrypoints/guide.content/overlay/overlay.ts';
import { briefFor } from '../../bench/in-page/start-guide.ts';
import { showPage } from '../navigator/page.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([1, 700, 1000, 3000])(
  'a control that never comes is given up, however late each look ends (%i ms)',
  async (late) => {
    showPage('<main>Nothing here</main>');
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', (act: IdleRequestCallback) =>
      setTimeout(() => act({ didTimeout: false, timeRemaining: () => 50 }), late),
    );
    const stop = new AbortController();
    const nothing = () => undefined;
    const overlay = new Proxy({} as Overlay, {
      get: (_, key) => (key === 'host' ? document.createElement('div') : nothing),
    });
    const tell = { looked: nothing, restored: nothing };
    const follower = new Follower(document, overlay, tell, stop.signal);
    follower.follow(briefFor({ role: ['link'], names: ['Get a Transfer PIN'] }));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(follower.seen?.look.next.state).toBe('no-way');
    expect(follower.seen?.settled).toBe(true);
    stop.abort();
  },
);
