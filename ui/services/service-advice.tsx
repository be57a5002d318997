import { useState } from 'preact/hooks';
import type { Services } from '../../content-rules/schema.ts';
import { Stated } from '../trust/stated.tsx';
import { Fold } from '../controls/fold.tsx';
import { useServiceWords } from './service-words.ts';

/** What holds for all accounts: why it is worth the trouble, and whom not to trust. */
export function ServiceAdvice({ advice }: Pick<Services, 'advice'>) {
  const t = useServiceWords();
  const [open, setOpen] = useState(false);
  return (
    <Fold class="service-where" open={open} onToggle={setOpen} summary={t('advice')}>
      <div class="service-details">
        {advice.map((one) => (
          <Stated key={one.id} text={one.text} of={one} />
        ))}
      </div>
    </Fold>
  );
}
