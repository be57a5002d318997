/** A page that watches sizes, deeper inside than real pages are, and changes itself when it is told of one. */

/** Runs in the page; self-contained. The errors the page was told of meanwhile. */
export async function errorsOfDeepSizes(): Promise<string[]> {
  const errors: string[] = [];
  const told = (event: ErrorEvent) => void errors.push(event.message);
  const frames = async (left: number) => {
    for (; left > 0; left -= 1) await new Promise(requestAnimationFrame);
  };
  window.addEventListener('error', told);
  const box = document.body.appendChild(document.createElement('div'));
  // The size of the page itself stays as it is: that is told first, and all else after it.
  box.style.cssText = 'position: fixed; top: 0; width: 1px';
  let inmost = box;
  for (let level = 0; level < 90; level += 1)
    inmost = inmost.appendChild(document.createElement('div'));
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  // What follows a change or a drawing: afterwards nothing is looked at any more.
  await frames(30);
  let times = 0;
  const sizes = new ResizeObserver(() => (inmost.title = `told ${(times += 1)}`));
  sizes.observe(inmost);
  for (let height = 1; height < 4; height += 1) {
    const before = times;
    // A rule alone: no observer of changes is told.
    sheet.replaceSync(`div:empty { height: ${height}px }`);
    while (times === before) await frames(1);
    await frames(30);
  }
  sizes.disconnect();
  box.remove();
  document.adoptedStyleSheets = [];
  window.removeEventListener('error', told);
  return errors;
}
