/** What a living page does under a ring: each change takes hold, and most are taken back a little later. */
import type { Random } from '../random.ts';

export interface Living {
  document: Document;
  /** The control as it stands now. */
  control: HTMLElement;
  /** What a ring may stand on now; undefined while there is nothing. */
  truth: HTMLElement | undefined;
  random: Random;
}

export interface Change {
  id: string;
  /** Returns how it is taken back. */
  begin(living: Living): () => void;
}

const nothing = () => undefined;

function swapFor(living: Living, successor: HTMLElement): void {
  living.control.replaceWith(successor);
  living.control = successor;
  living.truth = successor;
}

/** While this lasts there is nothing to point at. */
function goneMeanwhile(living: Living, back: () => void): () => void {
  living.truth = undefined;
  return () => {
    back();
    living.truth = living.control;
  };
}

/** A rule put into a sheet by script: no mutation record tells of it. */
function withRule(document: Document, rule: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

export const changes: readonly Change[] = [
  {
    id: 'a block above',
    begin({ document }) {
      const block = document.createElement('div');
      block.style.height = '90px';
      document.body.prepend(block);
      return () => block.remove();
    },
  },
  {
    id: 'page scrolled',
    begin({ document, random }) {
      const by = random.pick([-120, 60, 120]);
      document.defaultView!.scrollBy({ top: by, behavior: 'instant' });
      return () => document.defaultView!.scrollBy({ top: -by, behavior: 'instant' });
    },
  },
  {
    id: 'mounted again',
    begin(living) {
      swapFor(living, living.control.cloneNode(true) as HTMLElement);
      return nothing;
    },
  },
  {
    id: 'node given to another control',
    begin(living) {
      const { control } = living;
      swapFor(living, control.cloneNode(true) as HTMLElement);
      living.control.before(control);
      control.textContent = 'See what’s new';
      control.setAttribute('href', '/whats-new');
      control.removeAttribute('aria-label');
      control.removeAttribute('id');
      return () => control.remove();
    },
  },
  {
    id: 'removed for a while',
    begin(living) {
      const { control, document } = living;
      const mark = document.createComment('');
      control.replaceWith(mark);
      return goneMeanwhile(living, () => mark.replaceWith(control));
    },
  },
  {
    id: 'section removed for a while',
    begin(living) {
      const section = living.control.parentElement!;
      const mark = living.document.createComment('');
      if (section === living.document.body) return nothing;
      section.replaceWith(mark);
      return goneMeanwhile(living, () => mark.replaceWith(section));
    },
  },
  {
    id: 'hidden by style for a while',
    begin(living) {
      living.control.style.display = 'none';
      return goneMeanwhile(living, () => living.control.style.removeProperty('display'));
    },
  },
  {
    id: 'says something else for a while',
    begin(living) {
      const { control } = living;
      const kept = [...control.childNodes];
      const [href, label] = [control.getAttribute('href'), control.getAttribute('aria-label')];
      control.textContent = 'Please wait';
      control.removeAttribute('aria-label');
      if (href) control.setAttribute('href', '/wait');
      return goneMeanwhile(living, () => {
        control.replaceChildren(...kept);
        if (href) control.setAttribute('href', href);
        if (label) control.setAttribute('aria-label', label);
      });
    },
  },
  {
    id: 'moved by a style sheet',
    begin: ({ document }) => withRule(document, 'body { padding: 40px 0 0 60px !important }'),
  },
  {
    id: 'moved by a transition',
    begin({ document }) {
      const { style } = document.body;
      style.transition = 'margin-top 300ms linear';
      style.marginTop = '120px';
      return () => style.removeProperty('margin-top');
    },
  },
  {
    id: 'moved by an animation',
    begin({ document, control }) {
      control.setAttribute('data-moving', '');
      const stop = withRule(
        document,
        `[data-moving] { display: inline-block; animation: bench-move 400ms linear }
         @keyframes bench-move { to { transform: translateX(140px) } }`,
      );
      return () => {
        stop();
        control.removeAttribute('data-moving');
      };
    },
  },
  {
    id: 'moved by frame callbacks',
    begin({ document }) {
      const { style } = document.body;
      const state = { left: 18 };
      const step = () => {
        if (state.left < 1) return;
        state.left -= 1;
        style.paddingTop = `${(18 - state.left) * 9}px`;
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
      return () => {
        state.left = 0;
        style.removeProperty('padding-top');
      };
    },
  },
  {
    id: 'mounted again, elsewhere, in a frame callback',
    begin(living) {
      requestAnimationFrame(() => {
        const fresh = living.control.cloneNode(true) as HTMLElement;
        fresh.style.position = 'relative';
        fresh.style.left = `${living.random.pick([60, 120, 180])}px`;
        swapFor(living, fresh);
      });
      return () => living.control.style.removeProperty('left');
    },
  },
  {
    id: 'larger type',
    begin({ document }) {
      document.body.style.zoom = '1.25';
      return () => document.body.style.removeProperty('zoom');
    },
  },
  {
    id: 'covered for a while',
    begin(living) {
      const modal = living.document.createElement('div');
      modal.style.cssText = 'position:fixed;inset:0;z-index:2147483000;background:#fff';
      living.document.body.append(modal);
      return goneMeanwhile(living, () => modal.remove());
    },
  },
];
