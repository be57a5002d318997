import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { kindWords } from '../../lib/dossier/words.ts';
import {
  entryKinds,
  fieldIds,
  namedFields,
  usualFields,
  type Entry,
  type EntryKind,
} from '../../lib/evidence/entry.ts';
import {
  readForm,
  typedOf,
  type FormFaults,
  type TypedEntry,
} from '../../lib/evidence/read-form.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { FormField } from './form-field.tsx';
import { ToldFields } from './told-fields.tsx';
import { useDossierWords, useEvidenceWords } from './use-evidence-words.ts';

/** Files and screenshots begin with a file, not with this form. */
const writable: readonly EntryKind[] = entryKinds.filter(
  (kind) => kind !== 'file' && kind !== 'screenshot',
);
const withAgent = ['call', 'chat', 'letter'];

/** Whether it was kept. both: not yet, for another page has changed the same part meanwhile. */
export type Kept = boolean | 'both';

/** Writes an entry or changes it. What cannot be kept stays in its field, with the reason. */
export function EntryForm(props: {
  entry: Entry;
  /** Only what came of it is asked. */
  happenedOnly?: boolean;
  /** What was there when the form was opened comes along; the user may insist on what stands here. */
  onKeep(edited: Entry, opened: Entry, insists: boolean): Promise<Kept>;
  onDone(): void;
}) {
  const t = useEvidenceWords();
  const d = useDossierWords();
  const [entry] = useState(props.entry);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<TypedEntry>(() => typedOf(entry));
  const [faults, setFaults] = useState<FormFaults>({});
  const [both, setBoth] = useState(false);
  // The form stands in for the button that was pressed.
  useLayoutEffect(
    () => form.current?.querySelector<HTMLElement>('select, textarea, input')?.focus(),
    [],
  );
  const set = (more: Partial<TypedEntry>) => setTyped((last) => ({ ...last, ...more }));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const read = readForm(typed, entry);
    setFaults('faults' in read ? read.faults : {});
    if ('faults' in read) return;
    const kept = await props.onKeep(read.entry, entry, both);
    setBoth(kept === 'both');
    if (kept === true) props.onDone();
  };
  useLayoutEffect(
    () => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    [faults],
  );
  const kinds = writable.includes(typed.kind) ? writable : [typed.kind];
  return (
    <form ref={form} class="entry-form" onSubmit={(event) => void submit(event)} noValidate>
      {!props.happenedOnly && (
        <>
          <label>
            <span class="form-label">{t('what')}</span>
            <select
              value={typed.kind}
              onChange={({ currentTarget }) => set({ kind: kinds[currentTarget.selectedIndex]! })}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {d(kindWords[kind])}
                </option>
              ))}
            </select>
          </label>
          <FormField
            kind="datetime-local"
            label={t('when', { zone: entry.zone })}
            text={typed.when}
            fault={faults.when}
            onText={(when) => set({ when })}
          />
          <FormField
            kind="text"
            label={t('titleLabel')}
            text={typed.title}
            fault={faults.title}
            onText={(title) => set({ title })}
          />
          <FormField
            kind="long"
            label={t('textLabel')}
            note={t('textNote')}
            text={typed.text}
            fault={faults.text}
            onText={(text) => set({ text })}
          />
          {withAgent.includes(typed.kind) && (
            <ToldFields
              group="promised"
              ids={fieldIds.filter((id) => usualFields.includes(id) || entry.promised[id])}
              typed={typed.promised}
              faults={faults}
              onTyped={(promised) => set({ promised })}
            />
          )}
        </>
      )}
      {Object.keys(entry.promised).length > 0 && (
        <ToldFields
          group="happened"
          ids={fieldIds.filter((id) => !namedFields.includes(id) && entry.promised[id])}
          typed={typed.happened}
          faults={faults}
          onTyped={(happened) => set({ happened })}
        />
      )}
      {both && (
        <Notice tone="danger">
          <p>{t('changedElsewhere', { save: t('save') })}</p>
        </Notice>
      )}
      <div class="row">
        <button type="submit" class="button button-main">
          {t('save')}
        </button>
        <Button look="quiet" onPress={props.onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
