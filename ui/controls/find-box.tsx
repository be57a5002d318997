import { useId } from 'preact/hooks';
import './find-box.css';

/** Finds in a list by what is typed; says how many fit. Nothing that is typed is kept. */
export function FindBox(props: {
  label: string;
  placeholder?: string;
  query: string;
  /** What was found, in words; null while nothing is asked. */
  found: string | null;
  onQuery(query: string): void;
}) {
  const id = useId();
  return (
    <div class="find-box" role="search">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={props.placeholder}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
      />
      <p class="soft" role="status">
        {props.found}
      </p>
    </div>
  );
}
