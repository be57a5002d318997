import { useId, useMemo } from 'preact/hooks';
import { countryLists, countryName } from '../../lib/contacts/countries.ts';
import { dialCountries } from '../../lib/contacts/numbering.ts';
import { useWords } from '../words/words.tsx';
import { useCaller } from './caller.tsx';
import { useContactsWords } from './contacts-words.ts';

/** From where the user calls: every number is then shown as it is dialled there. */
export function CountryField() {
  const { locale } = useWords();
  const t = useContactsWords();
  const id = useId();
  const { caller, onCountry } = useCaller();
  const { country, guessed, elsewhere } = caller;
  const { likely, others } = useMemo(() => countryLists(dialCountries, locale), [locale]);
  const option = (one: string) => (
    <option key={one} value={one}>
      {countryName(one, locale)}
    </option>
  );
  return (
    <div class="call-from">
      <label for={id}>{t('callFrom')}</label>
      <select
        id={id}
        value={country ?? ''}
        onChange={(event) => onCountry(event.currentTarget.value)}
      >
        {country === null && (
          <option value="" disabled>
            {t('somewhere')}
          </option>
        )}
        <optgroup label={t('likely')}>{likely.map(option)}</optgroup>
        <optgroup label={t('others')}>{others.map(option)}</optgroup>
      </select>
      {guessed && <p class="soft">{t('guessed')}</p>}
      {elsewhere !== null && (
        <p class="soft">{t('elsewhere', { country: countryName(elsewhere, locale) })}</p>
      )}
    </div>
  );
}
