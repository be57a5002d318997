/** Selects words in a tree or a field of its own, put first on the page. Runs in the page. */
export function selectIn(where: 'shadow' | 'frame' | 'password' | 'textarea'): void {
  document.querySelector('#host')?.remove();
  const host = document.createElement(where === 'frame' ? 'iframe' : 'div');
  host.id = 'host';
  document.querySelector('main')!.prepend(host);
  if (where === 'password' || where === 'textarea') {
    const field = document.createElement(where === 'textarea' ? 'textarea' : 'input');
    if (where === 'password') field.setAttribute('type', 'password');
    field.value = 'my own secret';
    host.append(field);
    field.select();
    return;
  }
  const inner = (host as HTMLIFrameElement).contentDocument;
  const text = (inner ?? document).createElement('p');
  text.textContent = `in the ${where}`;
  (inner?.body ?? host.attachShadow({ mode: 'open' })).append(text);
  const own = (inner?.defaultView ?? window).getSelection()!;
  own.setBaseAndExtent(text.firstChild!, 0, text.firstChild!, text.textContent.length);
}
