import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../lib/languages.ts';
import type { StateAnswer } from '../../lib/messages.ts';
import { Mark } from '../../ui/line/mark.tsx';
import { KeptNotices } from '../../ui/session/kept-notices.tsx';
import { LanguageSwitch } from '../../ui/words/language-switch.tsx';
import { useWords } from '../../ui/words/words.tsx';

export type Section = 'now' | 'contacts' | 'words' | 'stuck';

const sections = [
  { id: 'now', label: 'tabNow' },
  { id: 'contacts', label: 'tabContacts' },
  { id: 'words', label: 'tabWords' },
  { id: 'stuck', label: 'tabStuck' },
] as const;

/** What stands around every screen: the name, the language, the way to every section. */
export function Frame(props: {
  section: Section;
  /** Which screen of the section: on a change, the focus moves to its beginning. */
  screen: string;
  failed: boolean;
  trouble: StateAnswer['trouble'];
  /** The user has read about the trouble. */
  onDismiss(): void;
  onSection(section: Section): void;
  onLocale(locale: Locale): void;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const { trouble, screen } = props;
  const main = useRef<HTMLElement>(null);
  const shown = useRef(screen);
  useLayoutEffect(() => {
    if (shown.current !== screen) main.current?.focus({ preventScroll: true });
    shown.current = screen;
  }, [screen]);
  return (
    <>
      <header class="top">
        <Mark />
        <span class="top-name">{t('name')}</span>
        <LanguageSwitch onChange={props.onLocale} />
      </header>
      <main ref={main} tabIndex={-1}>
        <KeptNotices trouble={trouble} failed={props.failed} onDismiss={props.onDismiss} />
        {props.children}
        <footer class="independent">{t('independent')}</footer>
      </main>
      <nav class="sections" aria-label={t('sections')}>
        {sections.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class={`section section-${id}`}
            aria-current={id === props.section ? 'page' : undefined}
            onClick={() => props.onSection(id)}
          >
            {t(label)}
          </button>
        ))}
      </nav>
    </>
  );
}
