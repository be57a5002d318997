/** Menus that open on a press: `<button aria-controls="id" aria-expanded="false">` and a hidden element. */

/** Wires all such buttons in `root`. `fullScreen`: a veil takes every press until the menu is closed. */
export function megaMenu(root, { fullScreen = false } = {}) {
  const buttons = () => [...root.querySelectorAll('[aria-controls][aria-expanded]')];
  const panel = (button) =>
    root.querySelector(`#${CSS.escape(button.getAttribute('aria-controls'))}`);
  const veil = document.createElement('div');
  veil.className = 'practice-veil';

  function set(button, open) {
    button.setAttribute('aria-expanded', String(open));
    const menu = panel(button);
    if (menu) menu.hidden = !open;
  }
  // A menu inside an open menu leaves the outer one open.
  function closeAll(except) {
    for (const button of buttons())
      if (button !== except && !(except && panel(button)?.contains(except))) set(button, false);
    if (!except) veil.remove();
  }

  root.addEventListener('click', (event) => {
    const button = event.target.closest('[aria-controls][aria-expanded]');
    if (button && root.contains(button)) {
      const open = button.getAttribute('aria-expanded') !== 'true';
      closeAll(button);
      set(button, open);
      if (!fullScreen) return;
      if (open) document.body.append(veil);
      else veil.remove();
    } else if (event.target.closest('[data-close], a[href]')) closeAll();
  });
  document.addEventListener('click', (event) => {
    const inside = event.composedPath().includes(root);
    if (!inside && !fullScreen) closeAll();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeAll();
  });
}
