/** The business site has a menu of its own. */
import { megaMenu } from '/practice-client/index.js';

megaMenu(document.querySelector('header'));
