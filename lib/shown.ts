/** Resolves once the page is there for somebody: a prerendered one is left alone until then. */
export function shown(document: Document & { prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  );
}
