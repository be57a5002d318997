import { useEffect, useState } from 'preact/hooks';
import { canOpenBeside, openBeside, send, sendToTab } from '../../../lib/browser.ts';
import { planAddress } from '../../../lib/sections.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { useTermWords } from '../../../ui/terms/use-term-words.ts';

const address = planAddress('words', 'explain');

/** From the popup to a sentence explained: what is selected on the page, else one that is pasted there. */
export function ExplainWay({ tabId }: { tabId: number | undefined }) {
  const t = useTermWords();
  const selected = useSelection(tabId);
  const explain = () => {
    if (tabId === undefined) return;
    const besides = canOpenBeside();
    void send('explain:hold', { tabId, open: !besides }).catch(() => undefined);
    if (!besides) return close();
    const inTab = () => send('explain:hold', { tabId, open: true });
    openBeside(address, tabId).catch(inTab).then(close, close);
  };
  if (selected === '')
    return (
      <p class="soft">
        {t('explainHow')} <a href={address}>{t('explainPaste')}</a>
      </p>
    );
  return (
    <div class="selected">
      <blockquote lang="en" translate={false}>
        {selected}
      </blockquote>
      <Button onPress={explain}>{t('explainSelected')}</Button>
    </div>
  );
}

/** What is selected on the page under the popup. */
function useSelection(tabId: number | undefined): string {
  const [selected, setSelected] = useState('');
  useEffect(() => {
    let current = true;
    setSelected('');
    if (tabId !== undefined)
      void sendToTab(tabId, 'gloss:selection', {}).then((said) => {
        if (current) setSelected(said?.text ?? '');
      });
    return () => {
      current = false;
    };
  }, [tabId]);
  return selected;
}
