import { useState } from 'preact/hooks';
import type { LineStand } from '../../lib/planner/lines.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { deviceWords, useLineWords } from './line-words.ts';
import { LineNameForm } from './line-name-form.tsx';

export interface LineActions {
  show(line: string): void;
  rename(line: string, name: string): void;
  remove(line: string): void;
}

/** One line: its name and kind, how far it is, and what can be done with it here. */
export function LineEntry(props: {
  stand: LineStand;
  name: string;
  /** The names of the other lines. */
  taken: readonly string[];
  /** The last one stays. */
  only: boolean;
  actions: LineActions;
}) {
  const { t } = useWords();
  const own = useLineWords();
  const { stand, name, actions } = props;
  const { line, done, total, settled, shown } = stand;
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  return (
    <li class="panel line-entry" aria-current={shown ? 'true' : undefined}>
      <div class="line-entry-head">
        <h2>{name}</h2>
        <span class="soft">{own(deviceWords[line.device])}</span>
        <span class={settled ? 'line-settled' : 'soft'}>{own(settled ? 'settled' : 'open')}</span>
      </div>
      <p class="soft">{t('planProgress', { done, total })}</p>
      <progress class="plan-progress" aria-label={name} value={done} max={Math.max(total, 1)} />
      {doing === 'rename' && (
        <LineNameForm
          name={line.name}
          taken={props.taken}
          submit={own('save')}
          onName={(next) => {
            actions.rename(line.id, next);
            setDoing(null);
          }}
          onCancel={() => setDoing(null)}
        />
      )}
      {doing === 'remove' && (
        <div class="line-remove" role="group" aria-label={own('removeAt', { line: name })}>
          <p>{own('removeAsk', { line: name })}</p>
          <div class="row">
            <Button onPress={() => setDoing(null)}>{own('keepIt')}</Button>
            <Button look="quiet" onPress={() => actions.remove(line.id)}>
              {own('removeIt')}
            </Button>
          </div>
        </div>
      )}
      {doing === null && (
        <div class="row">
          {shown ? (
            <span class="line-shown">{own('shown')}</span>
          ) : (
            <Button label={own('showAt', { line: name })} onPress={() => actions.show(line.id)}>
              {own('show')}
            </Button>
          )}
          <Button
            look="quiet"
            label={own('renameAt', { line: name })}
            onPress={() => setDoing('rename')}
          >
            {own('rename')}
          </Button>
          {!props.only && (
            <Button
              look="quiet"
              label={own('removeAt', { line: name })}
              onPress={() => setDoing('remove')}
            >
              {own('remove')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
