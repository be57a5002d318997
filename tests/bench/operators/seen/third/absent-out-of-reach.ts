/** Changes held back after which the control is in the page, and nobody can see or press it. */
import {
  absent,
  everyTruth,
  forReaders,
  make,
  removeTruth,
  type Operator,
  type Scene,
} from '../../scene.ts';

/** Puts each of the controls into a box of its own, where it stood. */
function encloseEach(scene: Scene, attributes: Record<string, string>, opener: string): void {
  for (const one of everyTruth(scene)) {
    const box = make(scene, 'div', attributes);
    one.before(make(scene, 'button', { type: 'button', 'aria-expanded': 'false' }, opener), box);
    box.append(one);
  }
}

/** Nothing may be ringed until a person has opened, closed or awaited something. */
export const outOfReach: readonly Operator[] = [
  // Menus that unfold: the list is there and has no height yet.
  absent('in a menu folded to no height', (scene) =>
    encloseEach(scene, { style: 'max-height:0;overflow:hidden;contain:paint' }, 'Manage it all'),
  ),
  // Accordions the browser's own search can open.
  absent('folded away until found', (scene) =>
    encloseEach(scene, { hidden: 'until-found' }, 'Show all topics'),
  ),
  // Mobile menus: a drawer beyond the edge.
  absent('in a drawer that is shut', (scene) => {
    const style =
      'position:fixed;top:0;bottom:0;left:0;width:320px;background:#fff;transform:translateX(-105%)';
    const drawer = make(scene, 'div', { class: 'drawer', style });
    scene.document.body.append(drawer);
    drawer.append(...everyTruth(scene));
  }),
  // Links for screen readers alone, such as "Skip to …" before it is reached.
  absent('only for screen readers', (scene) => {
    for (const one of everyTruth(scene)) one.setAttribute('style', forReaders);
  }),
  // "Are you still there?": small, in the top layer; all behind it is seen and cannot be pressed.
  absent('behind a question of the page', (scene) => {
    const dialog = make(scene, 'dialog', { 'aria-label': 'Are you still there?' });
    dialog.append(make(scene, 'h2', {}, 'Are you still there?'));
    dialog.append(make(scene, 'button', { type: 'button' }, 'I am here'));
    scene.document.body.append(dialog);
    (dialog as HTMLDialogElement).showModal();
  }),
  // The frame of the page came, its content did not.
  absent('an error where the content was', (scene) => {
    const failed = make(scene, 'section', { role: 'alert' });
    failed.append(make(scene, 'h2', {}, 'Something went wrong on our side'));
    failed.append(make(scene, 'button', { type: 'button' }, 'Try again'));
    const main = scene.control.closest('main, [role="main"]');
    removeTruth(scene, ...(main ? [] : [failed]));
    main?.replaceChildren(failed);
  }),
];
