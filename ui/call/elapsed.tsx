import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';

const dayMs = 86_400_000;

/** How long the call has been going on. One of another day shows when it began. */
export function Elapsed({ since }: { since: string }) {
  const { locale } = useWords();
  const t = useCallWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const began = Date.parse(since);
  // A clock that was set back shows no negative time.
  const seconds = Math.max(0, Math.floor((now - began) / 1000));
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (now - began > dayMs)
    return (
      <span class="soft">
        {t('began')}
        {new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(began)}
      </span>
    );
  return (
    <span class="elapsed" role="timer" aria-label={t('elapsed')} aria-live="off">
      {minutes >= 60 && `${Math.floor(minutes / 60)}:`}
      {minutes >= 60 ? two(minutes % 60) : minutes}:{two(seconds % 60)}
    </span>
  );
}
