/** Finding one task of the plan on the screen. */

/** The element of a task. */
export function stopId(task: string): string {
  return `task-${task}`;
}

/** Opens a task, brings it into view and gives it the focus. False: it is not on this screen. */
export function openStop(task: string): boolean {
  const found = document.getElementById(stopId(task));
  if (!(found instanceof HTMLDetailsElement)) return false;
  // It may lie in a part that is folded.
  for (let around = found.parentElement; around !== null; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  found.open = true;
  found.scrollIntoView({ block: 'start' });
  found.querySelector('summary')?.focus({ preventScroll: true });
  return true;
}
