import { useEffect, useMemo } from 'preact/hooks';
import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import { localeFor } from '../../lib/languages.ts';
import { messageReader } from '../../lib/text.ts';
import { planSessionOf } from '../../ui/session/plan-session.ts';
import { Unreachable } from '../../ui/session/unreachable.tsx';
import { useKept } from '../../ui/session/use-kept.ts';
import { useToday } from '../../ui/session/use-today.ts';
import { CallerProvider } from '../../ui/contacts/caller.tsx';
import { Announcer } from '../../ui/words/announcer.tsx';
import { WordsProvider } from '../../ui/words/words.tsx';
import { Frame } from './frame.tsx';
import { Section } from './section.tsx';
import { useSection } from './use-section.ts';

/** The full page: the whole plan and every tool, one section at a time. */
export function App() {
  const { kept, erased, failed, change, dismiss } = useKept();
  const today = useToday();
  const session = useMemo(() => kept && planSessionOf(kept, today), [kept, today]);
  const place = useSection();
  const locale = kept?.locale ?? localeFor(navigator.languages);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${messageReader(timelineTables, locale)('pageTitle')} · Signoff 销号向导`;
  }, [locale]);
  // What stands in a field when all is erased must not be kept again as the field is left: the page is drawn
  // anew. The one on which it was pressed has no such field, and says that it is done.
  const { section, detail } = place;
  const drawn = section === 'evidence' && detail !== 'shot' ? section : `anew ${erased}`;
  if (session === null)
    return <WordsProvider locale={locale}>{failed && <Unreachable />}</WordsProvider>;
  return (
    <WordsProvider locale={locale}>
      <Announcer>
        <Frame
          place={place}
          session={session}
          failed={failed}
          onDismiss={() => void dismiss()}
          change={change}
        >
          <CallerProvider
            caller={session.caller}
            onCountry={(country) => void change({ kind: 'country', country })}
          >
            <Section key={drawn} place={place} session={session} change={change} />
          </CallerProvider>
        </Frame>
      </Announcer>
    </WordsProvider>
  );
}
