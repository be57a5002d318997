import { useState } from 'preact/hooks';
import { canOpenBeside, openBeside, send } from '../../../lib/browser.ts';
import { planAddress } from '../../../lib/sections.ts';
import type { ShotFault } from '../../../lib/shot/shot.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Notice } from '../../../ui/controls/notice.tsx';
import { faultWords } from '../../../ui/redact/fault-words.ts';
import { useShotWords } from '../../../ui/redact/use-shot-words.ts';
import type { Session } from '../session.ts';

/** What can be done with the page that is open: keep a picture of it, have the plan or the call beside it. */
export function PageTools({ session }: { session: Session }) {
  const t = useShotWords();
  const { verdict, scene, next, tab } = session;
  const [fault, setFault] = useState<ShotFault | 'beside' | null>(null);
  if (tab === null) return null;
  const onCarrier = verdict.kind === 'carrier' && scene !== 'sign-in';
  const talk = next?.ways[0]?.channel === 'call' || next?.ways[0]?.channel === 'chat';
  const take = async () => {
    const why = await send('shot:capture', { tabId: tab.id }).catch(() => 'no-access' as const);
    setFault(why);
    if (why === null) close();
  };
  const beside = () => {
    const address = planAddress(talk ? 'call' : 'plan');
    openBeside(address, tab.id).then(close, () => setFault('beside'));
  };
  if (!onCarrier && !talk) return null;
  return (
    <div class="page-tools">
      {onCarrier && (
        <Button look="quiet" onPress={() => void take()}>
          {t('take')}
        </Button>
      )}
      {canOpenBeside() && (
        <Button look="quiet" onPress={beside}>
          {t(talk ? 'besideCall' : 'beside')}
        </Button>
      )}
      {fault && (
        <Notice tone="danger" title={fault === 'beside' ? undefined : t('faultTitle')}>
          <p>{fault === 'beside' ? t('besideNot') : t(faultWords[fault])}</p>
        </Notice>
      )}
    </div>
  );
}
