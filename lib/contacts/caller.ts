/** From where somebody calls: as they said, else as this computer's clock lets guess. */
import { countryOfZone, isInUs } from './countries.ts';
import { dialCountries } from './numbering.ts';

export interface Caller {
  /** "CN"; null: abroad, it is not known where. */
  country: string | null;
  abroad: boolean;
  /** Nobody said it: the clock of this computer did. */
  guessed: boolean;
  /** Said to be in the US, or nothing said, but the clock is that of this country. */
  elsewhere: string | null;
  /** Does the US line work there? null: not said. */
  lineWorks: boolean | null;
}

/** What is known of the caller. A country that nobody can call from counts as not said. */
export function callerOf(known: {
  /** Chosen by the user on this machine. */
  country: string | null;
  /** The answer to "where are you, and does the number receive texts?" */
  where: string | undefined;
  timeZone: string;
}): Caller {
  const { where } = known;
  const lineWorks = where === 'abroad-silent' ? false : where === 'abroad-receives' ? true : null;
  const said = dialCountries.find((country) => country === known.country) ?? null;
  if (said !== null)
    return { country: said, abroad: !isInUs(said), guessed: false, elsewhere: null, lineWorks };
  const zone = countryOfZone(known.timeZone);
  const outside = zone === null || isInUs(zone) ? null : zone;
  if (where?.startsWith('abroad'))
    return {
      country: outside,
      abroad: true,
      guessed: outside !== null,
      elsewhere: null,
      lineWorks,
    };
  return { country: 'US', abroad: false, guessed: false, elsewhere: outside, lineWorks };
}
