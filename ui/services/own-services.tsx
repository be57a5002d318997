import { useRef } from 'preact/hooks';
import type { PhoneLine } from '../../lib/state/shape.ts';
import { useAnnounce } from '../words/announcer.tsx';
import { AccountNameForm } from './account-name-form.tsx';
import { OwnServiceRow } from './own-service-row.tsx';
import type { ServiceChange } from './service-change.ts';
import { useServiceWords } from './service-words.ts';

/** The accounts that are on no list, by the user's own names for them. */
export function OwnServices(props: {
  own: PhoneLine['ownServices'];
  onChange(change: ServiceChange): void;
}) {
  const t = useServiceWords();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { own, onChange } = props;
  const names = own.map(({ name }) => name);
  const add = (name: string) => {
    // Two windows may add at the same time: counted ids would rename each other's accounts.
    onChange({ kind: 'own-service', service: `own-${crypto.randomUUID()}`, name });
    announce(t('added', { name }));
  };
  const remove = ({ id, name }: PhoneLine['ownServices'][number]) => {
    onChange({ kind: 'own-service-remove', service: id });
    announce(t('gone', { name }));
    heading.current?.focus();
  };
  return (
    <section class="own-services">
      <h2 ref={heading} tabIndex={-1}>
        {t('ownTitle')}
      </h2>
      <p class="soft">{t('namesOnly')}</p>
      {own.length > 0 && (
        <ul class="services">
          {own.map((one) => (
            <OwnServiceRow
              key={one.id}
              own={one}
              taken={names.filter((name) => name !== one.name)}
              onSettle={(settled) =>
                onChange({ kind: 'own-service-settled', service: one.id, settled })
              }
              onName={(name) => onChange({ kind: 'own-service', service: one.id, name })}
              onRemove={() => remove(one)}
            />
          ))}
        </ul>
      )}
      <AccountNameForm
        label={t('ownLabel')}
        submit={t('add')}
        note={t('ownExample')}
        taken={names}
        onName={add}
      />
    </section>
  );
}
