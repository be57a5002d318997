import { Button } from '../controls/button.tsx';
import { useShotWords } from './use-shot-words.ts';

/** How a picture of the carrier's page is taken: this page cannot, a press over that one can. */
export function HowToShoot(props: {
  /** "": none is set. null: this browser has no keyboard commands. */
  shortcut: string | null;
  /** Opens the browser's own list of shortcuts, where it lets us. */
  onSet: (() => void) | null;
}) {
  const t = useShotWords();
  const { shortcut, onSet } = props;
  return (
    <section class="how-to-shoot">
      <h2>{t('howTitle')}</h2>
      <p class="soft">{t('howWhen')}</p>
      <ul>
        <li>{t('howPopup', { take: t('take') })}</li>
        {shortcut !== null && <li>{t('howMenu', { menu: t('menu') })}</li>}
        {shortcut !== null && (
          <li>
            {shortcut === '' ? t('howNoKeys') : t('howKeys', { keys: shortcut })}{' '}
            {shortcut === '' && onSet && (
              <Button look="quiet" onPress={onSet}>
                {t('howSet')}
              </Button>
            )}
          </li>
        )}
      </ul>
      <p class="soft">{t('howThen')}</p>
    </section>
  );
}
