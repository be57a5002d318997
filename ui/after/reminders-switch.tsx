import { useState } from 'preact/hooks';
import { Notice } from '../controls/notice.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { useAfterWords } from './use-after-words.ts';

export interface RemindersSwitchProps {
  on: boolean;
  /** The browser lets us show notifications. */
  allowed: boolean;
  /**
   * Called straight from the press, as browsers want it: asks for the permission, and switches reminders
   * on if it is given. False: it was not.
   */
  onSwitchOn(): Promise<boolean>;
  onSwitchOff(): void;
}

/** On or off, with what the browser will ask before it is on. */
export function RemindersSwitch({ on, allowed, onSwitchOn, onSwitchOff }: RemindersSwitchProps) {
  const t = useAfterWords();
  const announce = useAnnounce();
  const [refused, setRefused] = useState(false);
  const press = async () => {
    if (on) {
      onSwitchOff();
      return;
    }
    const given = await onSwitchOn();
    setRefused(!given);
    if (!given) announce(t('remindersRefused'));
  };
  return (
    <>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        onClick={() => void press()}
      >
        <span class="switch-track" aria-hidden="true" />
        {t('remindMe')}
      </button>
      {!on && !refused && <p class="soft">{t('remindersNeed')}</p>}
      {!on && refused && <Notice tone="caution" title={t('remindersRefused')} />}
      {on && !allowed && <Notice tone="caution" title={t('remindersRevoked')} />}
    </>
  );
}
