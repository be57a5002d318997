import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { en } from '../../assets/messages/popup/en.ts';
import { popupTables } from '../../assets/messages/popup/tables.ts';
import type { Text } from '../../content-rules/schema.ts';
import type { Locale } from '../../lib/languages.ts';
import type { Tables } from '../../lib/messages-table.ts';
import { messageReader, textIn, type Reader } from '../../lib/text.ts';

export interface Words {
  locale: Locale;
  /** A message of the interface. */
  t: Reader<typeof en>;
  /** What a rule says. */
  say(text: Text): string;
}

const WordsContext = createContext<Words | null>(null);

/** Gives everything inside it its words in one language. */
export function WordsProvider(props: { locale: Locale; children: ComponentChildren }) {
  const { locale, children } = props;
  const words = useMemo<Words>(
    () => ({
      locale,
      t: messageReader(popupTables, locale),
      say: (text) => textIn(text, locale),
    }),
    [locale],
  );
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The words of the language in use. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords needs a WordsProvider around it');
  return words;
}

/** Reads the words of one feature, from its own tables, in the language in use. */
export function useTable<Base>(tables: Tables<Base>): Reader<Base> {
  const { locale } = useWords();
  return useMemo(() => messageReader(tables, locale), [tables, locale]);
}
