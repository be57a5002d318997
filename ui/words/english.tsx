import type { ComponentChildren } from 'preact';

/** Words of the carrier's page, in its own English: read out and set as English. */
export function English(props: { children: ComponentChildren; class?: string }) {
  return (
    <span lang="en" translate={false} class={props.class}>
      {props.children}
    </span>
  );
}
