import type { Script, Spoken } from '../../content-rules/schema.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';

/** What the call is for, and whether it is a call or a chat. */
export function ChooseScript(props: {
  scripts: readonly Script[];
  script: Script;
  channel: Spoken;
  onScript(id: string): void;
  onChannel(channel: Spoken): void;
}) {
  const { say } = useWords();
  const t = useCallWords();
  const { scripts, script, channel } = props;
  return (
    <div class="stack">
      <h2>{t('what')}</h2>
      <div class="row" role="group" aria-label={t('what')}>
        {scripts.map(({ id, name }) => (
          <Button key={id} pressed={id === script.id} onPress={() => props.onScript(id)}>
            {say(name)}
          </Button>
        ))}
      </div>
      <p class="soft">{say(script.useWhen)}</p>
      <div class="row" role="group" aria-label={t('how')}>
        {(['call', 'chat'] as const).map((one) => (
          <Button key={one} pressed={one === channel} onPress={() => props.onChannel(one)}>
            {t(one === 'call' ? 'byCall' : 'byChat')}
          </Button>
        ))}
      </div>
    </div>
  );
}
