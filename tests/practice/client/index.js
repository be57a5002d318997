/** What practice sites may use in the browser; README.md of the folder above describes each. */
export { cookieBanner, overlay, survey } from './overlays.js';
export { fragment, late, replaceNodes } from './nodes.js';
export { isSignedIn, practiceForm, signIn, signOut, timeOut } from './session.js';
export { megaMenu } from './mega-menu.js';
export { defineShadow, sameOriginFrame } from './roots.js';
export { startRouter } from './router.js';
export { switchValue } from './switches.js';
import { watchRoot } from './switches.js';

watchRoot(document);
