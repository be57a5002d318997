import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { QrCode } from './qr-code.tsx';

/** Shows the number as a code for the phone that is to call. */
export function QrToggle({ tel, number }: { tel: string; number: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button look="quiet" expanded={open} onPress={() => setOpen(!open)}>
        {t('dialFromPhone')}
      </Button>
      {open && (
        <div class="qr">
          <QrCode text={tel} label={t('qrFor', { number })} />
          <p class="soft">{t('scan')}</p>
        </div>
      )}
    </div>
  );
}
