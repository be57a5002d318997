/** Key terms on the page, in real Firefox: underlined without touching it; danger before the click. */
import { testGloss } from '../support/gloss-shown.ts';

await testGloss('firefox');
