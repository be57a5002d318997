import { useEffect, useState } from 'preact/hooks';
import { dayAt, type Day } from '../../lib/dates/day.ts';

const minuteMs = 60_000;

/** The day it is. A page that stays open over midnight, or through a night's sleep, notices. */
export function useToday(): Day {
  const [today, setToday] = useState(() => dayAt());
  useEffect(() => {
    const look = () => setToday(dayAt());
    const timer = setInterval(look, minuteMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
