/** Counts how long what is called back from now on takes: observers, timers, frames, idle time, events. */

type Call = (...args: never[]) => unknown;

export interface Meter {
  /** Milliseconds so far, and the longest at once. */
  ms: number;
  longest: number;
}

/** Wraps the page's own ways of being called back. Whoever is not to be counted keeps the true ones from before. */
export function meterCallbacks(view: Window & typeof globalThis): Meter {
  const meter: Meter = { ms: 0, longest: 0 };
  const counted = <C extends Call>(call: C): C =>
    function (this: unknown, ...args: never[]) {
      const began = performance.now();
      try {
        return call.apply(this, args);
      } finally {
        const took = performance.now() - began;
        meter.ms += took;
        meter.longest = Math.max(meter.longest, took);
      }
    } as C;
  const { MutationObserver, ResizeObserver, setTimeout, requestAnimationFrame } = view;
  const { requestIdleCallback } = view;
  const listen = view.EventTarget.prototype.addEventListener;
  Object.assign(view, {
    MutationObserver: class extends MutationObserver {
      constructor(call: MutationCallback) {
        super(counted(call));
      }
    },
    ResizeObserver: class extends ResizeObserver {
      constructor(call: ResizeObserverCallback) {
        super(counted(call));
      }
    },
    setTimeout: (call: Call, ms?: number) => setTimeout(counted(call), ms),
    requestAnimationFrame: (call: FrameRequestCallback) => requestAnimationFrame(counted(call)),
    requestIdleCallback: (call: IdleRequestCallback, options?: IdleRequestOptions) =>
      requestIdleCallback(counted(call), options),
  });
  view.EventTarget.prototype.addEventListener = function (type, call, options) {
    listen.call(this, type, typeof call === 'function' ? counted(call) : call, options);
  };
  return meter;
}
