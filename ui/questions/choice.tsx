/** One of a few: radio buttons drawn as pills. */
export function Choice<Id extends string>(props: {
  name: string;
  legend: string;
  options: { id: Id; label: string; note?: string }[];
  value: Id | null;
  onChange(id: Id): void;
}) {
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{props.legend}</legend>
      {props.options.map(({ id, label, note }) => (
        <label key={id} class="choice-option">
          <input
            type="radio"
            name={props.name}
            value={id}
            checked={id === props.value}
            onChange={() => props.onChange(id)}
          />
          <span>{label}</span>
          {note && <span class="choice-note">{note}</span>}
        </label>
      ))}
    </fieldset>
  );
}
