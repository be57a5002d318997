/** Changes held back after which the control is in the page, and nobody can see or press it as things are. */
import { absent, comeIntoView, make, type Operator } from '../../scene.ts';
import { button, eachInto, group, tabsOf } from './tools.ts';

/** Out of reach until a person has done something else. */
export const unreachable: readonly Operator[] = [
  // Dashboards: it went into another panel of a row of tabs.
  absent('in the panel of a tab that is shut', (scene) =>
    eachInto(scene, () => {
      const box = make(scene, 'div', { class: 'tabs' });
      const open = make(scene, 'div', { role: 'tabpanel' }, 'Nothing new today.');
      const shut = make(scene, 'div', { role: 'tabpanel', hidden: '' });
      shut.style.display = 'none';
      box.append(tabsOf(scene, ['News', 'Everything else']), open, shut);
      return [box, shut];
    }),
  ),
  // Menus that grow out of their button (Angular Material's animations) begin without size.
  absent('in a menu scaled to nothing', (scene) =>
    eachInto(scene, () => {
      const box = make(scene, 'div');
      const menu = make(scene, 'div', { style: 'transform:scale(0);transform-origin:top left' });
      box.append(button(scene, 'Open the menu'), menu);
      return [box, menu];
    }),
  ),
  // Menus that are uncovered by a growing circle begin with none.
  absent('in a menu not yet uncovered', (scene) => {
    eachInto(scene, () => {
      const box = make(scene, 'div');
      const menu = make(scene, 'div', { style: 'clip-path:circle(0 at 100% 0)' });
      box.append(button(scene, 'Open the menu'), menu);
      return [box, menu];
    });
    comeIntoView(scene);
  }),
  // Private details are blurred until they are asked for.
  absent('blurred until asked for', (scene) => {
    eachInto(scene, () => {
      const box = make(scene, 'div');
      box.style.cssText =
        'position:relative;display:inline-block;min-width:240px;min-height:60px;padding:24px';
      const blurred = make(scene, 'div', { 'aria-hidden': 'true', style: 'filter:blur(7px)' });
      const lid = make(scene, 'div');
      lid.style.cssText = 'position:absolute;inset:0;background:#fffa;z-index:2147483600';
      group(scene, lid, 'Hidden for your privacy.', button(scene, 'Show'));
      box.append(blurred, lid);
      return [box, blurred];
    });
    comeIntoView(scene);
  }),
  // Views an app keeps ready, so that going back is quick, are not drawn.
  absent('in a view that is kept and not drawn', (scene) =>
    eachInto(scene, () => {
      const view = make(scene, 'div', { class: 'view-kept', style: 'content-visibility:hidden' });
      return [view, view];
    }),
  ),
  // Set-ups in steps: the later steps are grey, and nothing in them takes a click.
  absent('in a step that is not open yet', (scene) =>
    eachInto(scene, () => {
      const step = make(scene, 'div', { role: 'group', 'aria-disabled': 'true' });
      step.style.cssText = 'pointer-events:none;opacity:.45';
      step.append(make(scene, 'h3', {}, 'Step 3 opens when step 2 is done'));
      return [step, step];
    }),
  ),
];
