import type { ComponentChildren } from 'preact';

/** A button that lets the user choose files. */
export function FileButton(props: {
  children: ComponentChildren;
  /** Endings that the browser offers first, as for `accept`. */
  accept?: string;
  multiple?: boolean;
  onFiles(chosen: File[]): void;
}) {
  return (
    <label class="button button-plain file-button">
      {props.children}
      <input
        type="file"
        class="visually-hidden"
        accept={props.accept}
        multiple={props.multiple}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          // The same file can be chosen again, once it is mended.
          currentTarget.value = '';
          if (chosen.length > 0) props.onFiles(chosen);
        }}
      />
    </label>
  );
}
