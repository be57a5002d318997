/** The cookie `practice` (name:value|name:value) with which tests make a page harder. */

/** The value of a switch, or the fallback. Read anew each time: tests change it between screens. */
export function switchValue(name, fallback) {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('practice='));
  if (!cookie) return fallback;
  const pairs = decodeURIComponent(cookie.slice('practice='.length)).split('|');
  const pair = pairs.find((part) => part.startsWith(`${name}:`));
  return pair ? pair.slice(name.length + 1) : fallback;
}

/** Keeps a document, frame or shadow root as the `remove` and `translate` switches want it. */
export function watchRoot(root) {
  const observer = new MutationObserver(() => apply(root, observer));
  apply(root, observer);
  observer.observe(root, { childList: true, subtree: true });
}

function apply(root, observer) {
  for (const name of switchValue('remove', '').split(',').filter(Boolean))
    root.querySelectorAll(`[data-practice="${name}"]`).forEach((element) => element.remove());
  if (switchValue('translate', 'off') === 'on') translate(root);
  observer.takeRecords();
}

// Chrome's page translation: html gets lang and a class, every text sits in two nested <font>s.
function translate(root) {
  const top = root.documentElement;
  if (top) {
    top.lang = 'zh-CN';
    top.classList.add('translated-ltr');
  }
  const start = root.body ?? root;
  const texts = document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) found.push(texts.currentNode);
  for (const text of found) {
    const parent = text.parentElement;
    if (!text.data.trim() || parent?.closest('font, script, style, .practice-note')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
    text.data = `译${text.data.replace(/[a-z]/gi, '')}文`;
    inner.append(text);
  }
}
