import { locales, type Locale } from '../../lib/languages.ts';
import { useWords } from './words.tsx';
import './language-switch.css';

const names: Record<Locale, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

/** The product's language, each named in itself. */
export function LanguageSwitch(props: { onChange(locale: Locale): void }) {
  const { locale, t } = useWords();
  return (
    <select
      class="language"
      aria-label={t('language')}
      value={locale}
      onChange={(event) => props.onChange(event.currentTarget.value as Locale)}
    >
      {locales.map((one) => (
        <option key={one} value={one} lang={one}>
          {names[one]}
        </option>
      ))}
    </select>
  );
}
