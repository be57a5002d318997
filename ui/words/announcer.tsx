import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Reads short news to screen readers, without moving anything on the screen. */
export function Announcer(props: { children: ComponentChildren }) {
  const [news, setNews] = useState({ words: '', turn: 0 });
  const announce = useCallback<Announce>(
    (words) => setNews((last) => ({ words, turn: last.turn + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {props.children}
      <div class="visually-hidden" role="status" aria-live="polite">
        {/* A new node each time: the same words twice are read twice. */}
        <span key={news.turn}>{news.words}</span>
      </div>
    </AnnounceContext.Provider>
  );
}

/** Says something to screen readers. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
