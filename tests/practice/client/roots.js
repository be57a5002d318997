/** Content outside the plain document: open shadow roots and same-origin frames. */
import { fragment } from './nodes.js';
import { watchRoot } from './switches.js';

/** A custom element with an open shadow root holding `markup`. */
export function defineShadow(tag, markup, css = '') {
  class PracticeElement extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet(window, css)];
      root.append(fragment(markup));
      watchRoot(root);
    }
  }
  if (!customElements.get(tag)) customElements.define(tag, PracticeElement);
}

/** A frame without `src`, filled by script. Its links open in the page, not in the frame. */
export function sameOriginFrame(host, markup, { title = 'Frame', css = '' } = {}) {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.className = 'practice-frame';
  // Firefox replaces the first about:blank after insertion: fill it then, too.
  const fill = () => {
    const inner = frame.contentDocument;
    if (!inner || inner.body.childNodes.length > 0) return;
    const base = inner.createElement('base');
    base.target = '_top';
    inner.head.append(base);
    inner.body.append(inner.importNode(fragment(markup), true));
    inner.adoptedStyleSheets = [sheet(frame.contentWindow, css)];
    watchRoot(inner);
  };
  frame.addEventListener('load', fill);
  host.append(frame);
  fill();
  return frame;
}

function sheet(view, css) {
  const made = new view.CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
