import type { ComponentChildren } from 'preact';

/** done: behind you. here: where you are. ahead: still to come. gated: not before another stop. */
export type StopState = 'done' | 'here' | 'ahead' | 'gated';

/** One stop. `mark` takes the place of the dot (a tick box). */
export function Stop(props: {
  state: StopState;
  children: ComponentChildren;
  mark?: ComponentChildren;
}) {
  const { state } = props;
  return (
    <li class={`stop stop-${state}`} aria-current={state === 'here' ? 'step' : undefined}>
      <span class="stop-mark">{props.mark ?? <span class="stop-dot" aria-hidden="true" />}</span>
      <div class="stop-body">{props.children}</div>
    </li>
  );
}
