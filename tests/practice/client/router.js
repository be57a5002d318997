/** A single-page app: the address changes first, the old screen stays a while, then the new one comes. */
import { fragment, late, replaceNodes } from './nodes.js';
import { switchValue } from './switches.js';

/** Starts the app; returns `{ go }`. */
export function startRouter(options) {
  const { routes, mode = 'history', fallback } = options;
  const outlet = document.querySelector(options.outlet);
  const find = (path) => routes.find((route) => matches(route.path, path));
  const state = { visit: 0 };

  async function show() {
    const visit = ++state.visit;
    const path = mode === 'hash' ? location.hash.slice(1) || '/' : location.pathname;
    const route = find(path);
    if (!route) return fallback && fallback !== path ? go(fallback, true) : undefined;
    await late(route.late ?? options.late ?? 250);
    const screen = await route.screen(path);
    if (visit !== state.visit) return;
    document.title = route.title ?? document.title;
    const shown = swap(outlet, screen, options.keepOld);
    route.after?.(shown);
    const wait = Number(switchValue('replace', route.replaceAfter ?? options.replaceAfter ?? 0));
    if (!wait) return;
    setTimeout(() => {
      if (visit !== state.visit) return;
      replaceNodes(shown);
      route.after?.(shown);
    }, wait);
  }

  function go(path, instead = false) {
    const address = mode === 'hash' ? `#${path}` : path;
    history[instead ? 'replaceState' : 'pushState'](null, '', address);
    void show();
  }

  document.addEventListener('click', (event) => {
    const path = linkedPath(event, mode);
    if (path === undefined || !find(path.split('?')[0])) return;
    event.preventDefault();
    go(path);
    window.scrollTo(0, 0);
  });
  window.addEventListener('popstate', () => void show());
  void show();
  return { go };
}

// The app's own path a press leads to; undefined for other sites, new tabs and changed clicks.
function linkedPath(event, mode) {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey)
    return undefined;
  const link = event.composedPath().find((node) => node.localName === 'a' && node.href);
  if (!link || (link.target && link.target !== '_self')) return undefined;
  const url = new URL(link.href);
  if (url.origin !== location.origin) return undefined;
  if (mode === 'history') return url.hash ? undefined : url.pathname + url.search;
  return url.pathname === location.pathname && url.hash ? url.hash.slice(1) : undefined;
}

function swap(outlet, screen, keepOld) {
  const shown = document.createElement('div');
  shown.className = 'practice-screen';
  shown.append(typeof screen === 'string' ? fragment(screen) : screen);
  if (!keepOld) {
    outlet.replaceChildren(shown);
    return shown;
  }
  const old = outlet.querySelector(':scope > .practice-screen:not([hidden])');
  outlet
    .querySelectorAll(':scope > [hidden], :scope > :not(.practice-screen)')
    .forEach((gone) => gone.remove());
  if (old) old.hidden = true;
  outlet.append(shown);
  return shown;
}

function matches(pattern, path) {
  const wanted = parts(pattern);
  const given = parts(path);
  if (wanted.at(-1) === '**') {
    wanted.pop();
    given.length = Math.min(given.length, wanted.length);
  }
  return (
    wanted.length === given.length && wanted.every((part, at) => part === '*' || part === given[at])
  );
}

const parts = (path) => path.split('/').filter(Boolean);
