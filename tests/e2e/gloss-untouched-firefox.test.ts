/** With the key terms shown every practice page is, to the letter, what it is without us: in real Firefox. */
import { testUntouched } from '../support/gloss-untouched.ts';

await testUntouched('firefox');
