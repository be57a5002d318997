/** What a way to dial is called, and when it is the one. */
import type { DialForm } from '../../lib/contacts/dial-forms.ts';
import { countryName } from '../../lib/contacts/countries.ts';
import { useWords } from '../words/words.tsx';
import { useCaller } from './caller.tsx';
import { useContactsWords } from './contacts-words.ts';

const names = {
  'us-phone': 'wayUsPhone',
  'own-phone': 'wayOwnPhone',
  roaming: 'wayRoaming',
  'wifi-calling': 'wayWifi',
  voip: 'wayVoip',
} as const;

const whens = {
  'us-phone': 'whenUsPhone',
  'own-phone': 'whenOwnPhone',
  roaming: 'whenRoaming',
  'wifi-calling': 'whenWifi',
  voip: 'whenVoip',
} as const;

/** Reads the name of a way, and the one sentence of when. */
export function useWayWords(): {
  wayName(form: DialForm): string;
  wayWhen(form: DialForm): string;
} {
  const { locale } = useWords();
  const t = useContactsWords();
  const { country } = useCaller().caller;
  return {
    wayName({ way }) {
      if (way !== 'local-phone') return t(names[way]);
      if (country === null) return t('wayLocalAbroad');
      return t('wayLocal', { country: countryName(country, locale) });
    },
    wayWhen({ way, prefix, codes }) {
      if (way !== 'local-phone') return t(whens[way]);
      if (prefix === '1') return t('whenLocalAsUs');
      if (prefix !== null) return t('whenLocal', { prefix });
      if (codes.length > 0) return t('whenLandline', { codes: codes.join(' · ') });
      return t(country === null ? 'whenLocalPlus' : 'whenLandlineAsk');
    },
  };
}
