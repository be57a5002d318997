/** The shipped guide in a page without the extension, with one link to follow. */
import type { Target } from '../../../content-rules/schema.ts';
import { Guide } from '../../../entrypoints/guide.content/guide.ts';
import type { GuideBrief, PageLink, PagePlace } from '../../../lib/messages.ts';

/** Starts it; `ring` tells where its ring is, while there is one. */
export function startGuide(brief: GuideBrief, signal: AbortSignal) {
  const roots: ShadowRoot[] = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (this.localName === 'signoff-overlay') roots.push(root);
    return root;
  };
  const runtime = { sendMessage: () => Promise.resolve(null) };
  Object.assign(globalThis, { chrome: { runtime } });
  const guide = new Guide(document, signal);
  Element.prototype.attachShadow = attachShadow;
  guide.follow(brief);
  const readRing = (): DOMRect | undefined => {
    const ring = roots[0]!.querySelector<HTMLElement>('[data-part="ring"]')!;
    const box = ring.getBoundingClientRect();
    if (!ring.checkVisibility() || box.width === 0) return undefined;
    // The ring stands 5 px around the control.
    return new DOMRect(box.x + 5, box.y + 5, box.width - 10, box.height - 10);
  };
  return { guide, ring: readRing };
}

/** Rules with this one link, from here to nowhere. */
export function briefFor(target: Target): GuideBrief {
  const name = 'Here';
  const at = (id: string, host: string): PagePlace => ({
    id,
    name,
    kind: 'public',
    urls: [{ host, path: '/**' }],
    regions: [],
  });
  const link: PageLink = { id: 'link', from: ['here'], to: 'there', target, means: name };
  return {
    carrier: 'bench',
    places: [at('here', location.hostname), at('there', 'there.invalid')],
    links: [link],
    business: [],
    goal: { task: 'bench', name, destination: 'there' },
    doneSigns: [],
    locale: 'en',
    // What the callout says does not matter here.
    words: {},
    hidden: false,
  };
}
