/** What is painted: looked at once a frame, when everybody has done what they do in it. */

/** After layout and before paint: a ResizeObserver runs then, after everyone's frame callbacks. */
export function eachFrame(act: () => void, signal: AbortSignal): void {
  const host = document.createElement('bench-clock');
  const probe = document.createElement('i');
  // In a closed root, so that the clock is no mutation of the page.
  host.attachShadow({ mode: 'closed' }).append(probe);
  host.style.cssText = 'position:fixed;width:0;height:0;overflow:hidden';
  probe.style.display = 'block';
  document.documentElement.append(host);
  const observer = new ResizeObserver(act);
  observer.observe(probe);
  const tick = () => {
    if (signal.aborted) return (observer.disconnect(), host.remove());
    probe.style.width = probe.style.width === '1px' ? '2px' : '1px';
    requestAnimationFrame(tick);
  };
  tick();
}

/** What both boxes cover, as a share of what either covers. */
export function overlap(a: DOMRect, b: DOMRect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const both = Math.max(0, width) * Math.max(0, height);
  return both / (a.width * a.height + b.width * b.height - both);
}
