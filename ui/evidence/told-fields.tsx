import { fieldWords } from '../../lib/dossier/words.ts';
import { fieldKinds, type FieldId } from '../../lib/evidence/entry.ts';
import type { FormFaults, Typed } from '../../lib/evidence/read-form.ts';
import { FormField } from './form-field.tsx';
import { useDossierWords, useEvidenceWords } from './use-evidence-words.ts';

/** What an agent is asked for, each with a field; or what came of each. */
export function ToldFields(props: {
  group: 'promised' | 'happened';
  ids: readonly FieldId[];
  typed: Typed;
  faults: FormFaults;
  onTyped(typed: Typed): void;
}) {
  const t = useEvidenceWords();
  const d = useDossierWords();
  const { group, ids, typed, faults } = props;
  return (
    <fieldset class="told-fields">
      <legend class="form-label">
        {t(group === 'promised' ? 'promisedTitle' : 'happenedTitle')}
      </legend>
      {ids.map((id) => (
        <FormField
          key={id}
          kind={fieldKinds[id] === 'day' ? 'date' : fieldKinds[id]}
          label={d(fieldWords[id])}
          text={typed[id] ?? ''}
          fault={faults[`${group} ${id}`]}
          onText={(text) => props.onTyped({ ...typed, [id]: text })}
        />
      ))}
    </fieldset>
  );
}
