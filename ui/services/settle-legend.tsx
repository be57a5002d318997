import { useServiceWords } from './service-words.ts';

/** What the three answers mean, said once. */
export function SettleLegend() {
  const t = useServiceWords();
  return (
    <dl class="settle-legend" aria-label={t('legend')}>
      <div>
        <dt>{t('moved')}</dt>
        <dd>{t('movedNote')}</dd>
      </div>
      <div>
        <dt>{t('removed')}</dt>
        <dd>{t('removedNote')}</dd>
      </div>
      <div>
        <dt>{t('notMine')}</dt>
        <dd>{t('notMineNote')}</dd>
      </div>
    </dl>
  );
}
