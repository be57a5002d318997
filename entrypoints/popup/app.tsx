import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { localeFor } from '../../lib/languages.ts';
import { CallerProvider } from '../../ui/contacts/caller.tsx';
import { useKept } from '../../ui/session/use-kept.ts';
import { useToday } from '../../ui/session/use-today.ts';
import { Announcer } from '../../ui/words/announcer.tsx';
import { WordsProvider } from '../../ui/words/words.tsx';
import { Frame, type Section } from './frame.tsx';
import { Contacts } from './screens/contacts.tsx';
import { FirstRun } from './screens/first-run.tsx';
import { Home } from './screens/home.tsx';
import { Stuck } from './screens/stuck.tsx';
import { Terms } from './screens/terms.tsx';
import { Unreachable } from '../../ui/session/unreachable.tsx';
import { sessionOf } from './session.ts';
import { useTab } from './use-tab.ts';

/** The popup: one screen at a time, all of them one press apart. */
export function App() {
  const { kept, erased, failed, change, dismiss } = useKept();
  const view = useTab();
  const today = useToday();
  const session = useMemo(() => kept && sessionOf(kept, view, today), [kept, view, today]);
  const [section, setSection] = useState<Section>('now');
  const [problem, setProblem] = useState<string | null>(null);
  const [changing, setChanging] = useState(false);
  const locale = kept?.locale ?? localeFor(navigator.languages);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const asking = changing || !kept?.state.begun;
  // Before anything can be pressed there: it would move away under the finger.
  useLayoutEffect(() => scrollTo(0, 0), [section, asking]);
  if (session === null)
    return <WordsProvider locale={locale}>{failed && <Unreachable />}</WordsProvider>;
  const go = (next: Section) => {
    setSection(next);
    setChanging(false);
    setProblem(null);
  };
  const stuck = (which: string | null) => {
    go('stuck');
    setProblem(which);
  };
  return (
    <WordsProvider locale={locale}>
      <Announcer>
        <Frame
          section={section}
          screen={section === 'now' && asking ? 'set-up' : section}
          failed={failed}
          trouble={session.trouble}
          onDismiss={() => void dismiss()}
          onSection={go}
          onLocale={(next) => void change({ kind: 'locale', locale: next })}
        >
          <CallerProvider
            // Nothing that stands in a field when all is erased may be kept again.
            key={erased}
            caller={session.caller}
            onCountry={(country) => void change({ kind: 'country', country })}
          >
            {section === 'now' && asking && (
              <FirstRun session={session} change={change} onDone={() => setChanging(false)} />
            )}
            {section === 'now' && !asking && (
              <Home
                session={session}
                change={change}
                onChangeAnswers={() => setChanging(true)}
                onStuck={stuck}
              />
            )}
            {section === 'contacts' && <Contacts session={session} />}
            {section === 'words' && <Terms session={session} change={change} />}
            {section === 'stuck' && <Stuck session={session} open={problem ?? undefined} />}
          </CallerProvider>
        </Frame>
      </Announcer>
    </WordsProvider>
  );
}
