import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PhoneLine, Settled } from '../../lib/state/shape.ts';
import { Button } from '../controls/button.tsx';
import { AccountNameForm } from './account-name-form.tsx';
import { useServiceWords } from './service-words.ts';
import { SettleChoice } from './settle-choice.tsx';

/** An account that the user added: settled like the others, and renamed or taken off the list. */
export function OwnServiceRow(props: {
  own: PhoneLine['ownServices'][number];
  /** The names of the others. */
  taken: readonly string[];
  onSettle(settled: Settled | null): void;
  onName(name: string): void;
  onRemove(): void;
}) {
  const t = useServiceWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [renaming, setRenaming] = useState(false);
  const [renamed, setRenamed] = useState(0);
  const { id, name, settled } = props.own;
  // The form goes away with the press; the reader goes on from the name.
  useLayoutEffect(() => {
    if (renamed > 0) heading.current?.focus();
  }, [renamed]);
  const finish = () => {
    setRenaming(false);
    setRenamed((times) => times + 1);
  };
  return (
    <li class={settled === null ? 'service' : 'service service-settled'}>
      <h3 ref={heading} class="service-name" tabIndex={-1}>
        {name}
      </h3>
      <SettleChoice id={id} name={name} settled={settled} onSettle={props.onSettle} />
      {renaming ? (
        <AccountNameForm
          label={t('newName', { name })}
          submit={t('save')}
          name={name}
          taken={props.taken}
          onName={(next) => {
            props.onName(next);
            finish();
          }}
          onCancel={finish}
        />
      ) : (
        <div class="row service-edit">
          <Button look="quiet" label={t('renameAt', { name })} onPress={() => setRenaming(true)}>
            {t('rename')}
          </Button>
          <Button look="quiet" label={t('removeAt', { name })} onPress={props.onRemove}>
            {t('remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
