import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import { sectionHash, sections, type SectionPlace } from '../../lib/sections.ts';
import type { Change } from '../../lib/state/change.ts';
import { Mark } from '../../ui/line/mark.tsx';
import { LineSwitch } from '../../ui/lines/line-switch.tsx';
import { KeptNotices } from '../../ui/session/kept-notices.tsx';
import type { PlanSession } from '../../ui/session/plan-session.ts';
import { LanguageSwitch } from '../../ui/words/language-switch.tsx';
import { useTable, useWords } from '../../ui/words/words.tsx';
import { sectionTitles } from './section-titles.ts';

/** What stands around every section: the name, the language, the way to every other one. */
export function Frame(props: {
  place: SectionPlace;
  session: PlanSession;
  failed: boolean;
  onDismiss(): void;
  change(change: Change): Promise<void>;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const own = useTable(timelineTables);
  const { place, session, change } = props;
  const { trouble } = session;
  const main = useRef<HTMLElement>(null);
  const last = useRef(place.section);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    setOpen(false);
    if (last.current === place.section) return;
    last.current = place.section;
    scrollTo(0, 0);
    const heading = main.current?.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [place]);
  return (
    <div class="page">
      <header class="page-top">
        <Mark />
        <span class="page-name">{t('name')}</span>
        <LineSwitch
          lines={session.lines}
          onShow={(line) => void change({ kind: 'line-show', line })}
        />
        <LanguageSwitch onChange={(locale) => void change({ kind: 'locale', locale })} />
      </header>
      <nav class="rail" aria-label={own('menu')}>
        <button
          type="button"
          class="rail-toggle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {own(sectionTitles[place.section])}
        </button>
        <ul class={open ? 'rail-list rail-open' : 'rail-list'}>
          {sections.map((one) => (
            <li key={one}>
              <a href={sectionHash(one)} aria-current={one === place.section ? 'page' : undefined}>
                {own(sectionTitles[one])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main} class={`column column-${place.section}`}>
        <KeptNotices trouble={trouble} failed={props.failed} onDismiss={props.onDismiss} />
        {props.children}
        <footer class="independent">{t('independent')}</footer>
      </main>
    </div>
  );
}
