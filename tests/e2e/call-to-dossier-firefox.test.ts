/** The same call in real Firefox. */
import { callJourney } from '../support/call-journey.ts';

callJourney('firefox');
