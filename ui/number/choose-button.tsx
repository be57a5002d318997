import type { NumberOption } from '../../content-rules/schema.ts';
import { Button } from '../controls/button.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { useWords } from '../words/words.tsx';
import { useNumberWords } from './number-words.ts';

/** Takes an option; on the one taken it says so, and takes it back. */
export function ChooseButton(props: {
  option: NumberOption;
  chosen: boolean;
  onChoose(id: string | null): void;
}) {
  const { option, chosen, onChoose } = props;
  const t = useNumberWords();
  const { say } = useWords();
  const announce = useAnnounce();
  const name = say(option.name);
  const press = () => {
    onChoose(chosen ? null : option.id);
    announce(chosen ? t('notDecided') : t('decided', { option: name }));
  };
  return (
    <Button
      pressed={chosen}
      label={t(chosen ? 'chosenThis' : 'chooseThis', { option: name })}
      onPress={press}
    >
      {chosen && <span aria-hidden="true">✓</span>}
      {t(chosen ? 'chosen' : 'choose')}
    </Button>
  );
}
