import { useState } from 'preact/hooks';
import type { PhoneLine } from '../../lib/state/shape.ts';
import { Button } from '../controls/button.tsx';
import { Choice } from '../questions/choice.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { deviceWords, useLineWords } from './line-words.ts';
import { LineNameForm } from './line-name-form.tsx';

type Device = PhoneLine['device'];
const devices = Object.keys(deviceWords) as Device[];

/** A button that opens into what a new line needs: its name and its kind. */
export function AddLine(props: {
  taken: readonly string[];
  onAdd(name: string, device: Device): void;
}) {
  const t = useLineWords();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [device, setDevice] = useState<Device>('phone');
  if (!open) return <Button onPress={() => setOpen(true)}>{t('add')}</Button>;
  return (
    <LineNameForm
      name=""
      taken={props.taken}
      submit={t('addIt')}
      onName={(name) => {
        setOpen(false);
        props.onAdd(name, device);
        announce(t('added', { line: name }));
      }}
      onCancel={() => setOpen(false)}
    >
      <p class="line-device">{t('device')}</p>
      <Choice
        name="device"
        legend={t('device')}
        value={device}
        options={devices.map((id) => ({ id, label: t(deviceWords[id]) }))}
        onChange={(id) => setDevice(id)}
      />
    </LineNameForm>
  );
}
