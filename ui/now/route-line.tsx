import type { ReportView } from '../../lib/report-view.ts';
import { Line } from '../line/line.tsx';
import { Stop } from '../line/stop.tsx';
import { useWords } from '../words/words.tsx';

/** The way from here to where the task is done, place by place. */
export function RouteLine({ route }: { route: ReportView['route'] }) {
  const { t, say } = useWords();
  return (
    <section class="stack">
      <h2 class="section-title">{t('route')}</h2>
      <Line label={t('route')}>
        {route.map((stop, i) => (
          <Stop key={stop.place} state={i === 0 ? 'here' : 'ahead'}>
            <span class={i === 0 ? 'route-here' : undefined}>{say(stop.name)}</span>
            <span class="route-via">
              {i === 0 ? t('youAreHere') : stop.via !== null ? say(stop.via) : null}
            </span>
          </Stop>
        ))}
      </Line>
    </section>
  );
}
