/** Changes held back after which the control is in the page, and nobody can see or press it as things are. */
import { absent, comeIntoView, everyTruth, make, type Operator, type Scene } from '../../scene.ts';
import { button, link } from './tools.ts';

/** Each of the controls into a box of its own, where it stood. */
function eachInto(scene: Scene, build: (one: HTMLElement, at: number) => HTMLElement): void {
  for (const [at, one] of everyTruth(scene).entries()) {
    const mark = make(scene, 'span');
    one.before(mark);
    mark.replaceWith(build(one, at));
  }
}

/** Out of reach until a person has done something else. */
export const unreachable: readonly Operator[] = [
  // TrustArc asks in a frame over the whole window: what lies below is seen and cannot be pressed.
  absent('under the frame of a consent manager', (scene) => {
    const style =
      'position:fixed;inset:0;width:100%;height:100%;border:0;z-index:2147483000;background:#000a';
    const srcdoc = '<h2>Your choices</h2><button>Agree and proceed</button>';
    const title = 'TrustArc Cookie Consent Manager';
    scene.document.body.append(make(scene, 'iframe', { title, style, srcdoc }));
    comeIntoView(scene);
  }),
  // Carousels (Slick, Swiper): the second slide is beyond the edge.
  absent('on a slide not shown', (scene) =>
    eachInto(scene, (one) => {
      const view = make(scene, 'div', { style: 'overflow:hidden;width:400px;position:relative' });
      const strip = make(scene, 'div', { style: 'display:flex;transform:translateX(0)' });
      const style = 'flex:0 0 400px;position:relative;overflow:hidden';
      const shown = make(scene, 'div', { style, 'aria-hidden': 'false' });
      const beyond = make(scene, 'div', { style, 'aria-hidden': 'true' });
      shown.append(link(scene, '/promo/slide', 'See the new colors'));
      beyond.append(one);
      strip.append(shown, beyond);
      view.append(strip);
      return view;
    }),
  ),
  // Menus made of the browser's popover: shut until their button is pressed.
  absent('in a popover that is shut', (scene) =>
    eachInto(scene, (one, at) => {
      const box = make(scene, 'span');
      const opener = button(scene, 'More');
      opener.setAttribute('popovertarget', `pop-${at}`);
      const menu = make(scene, 'div', { id: `pop-${at}`, popover: 'auto' });
      menu.append(one);
      box.append(opener, menu);
      return box;
    }),
  ),
  // Cards that turn over: what is on the back has its face turned away.
  absent('on the back of a card', (scene) =>
    eachInto(scene, (one) => {
      const card = make(scene, 'div', { style: 'position:relative;transform-style:preserve-3d' });
      const style = 'backface-visibility:hidden';
      const front = make(scene, 'div', { style: `${style};padding:16px;background:#fff` });
      front.append(make(scene, 'p', {}, 'Unlimited Plus'), button(scene, 'Turn over'));
      const turned = `${style};position:absolute;inset:0;transform:rotateY(180deg)`;
      const back = make(scene, 'div', { style: turned, 'aria-hidden': 'true', inert: '' });
      back.append(one);
      card.append(front, back);
      return card;
    }),
  ),
];
