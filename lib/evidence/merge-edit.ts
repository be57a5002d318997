/** An edit that began before another page changed the same entry: neither loses what it wrote. */
import { fieldIds, type Entry } from './entry.ts';

/**
 * What was edited, put into the entry as it stands now; what was left alone stays as it is now.
 * both: some part was changed here and there, differently. The entry then has it as edited.
 */
export function mergeEdit(
  opened: Entry,
  edited: Entry,
  now: Entry,
): { entry: Entry; both: boolean } {
  let both = false;
  const choose = <Part>(before: Part, mine: Part, theirs: Part): Part => {
    if (mine === before) return theirs;
    if (theirs !== before && theirs !== mine) both = true;
    return mine;
  };
  const part = <Name extends 'kind' | 'at' | 'title' | 'text'>(name: Name) =>
    choose(opened[name], edited[name], now[name]);
  const fields = (group: 'promised' | 'happened') =>
    Object.fromEntries(
      fieldIds.flatMap((id) => {
        const text = choose(opened[group][id], edited[group][id], now[group][id]);
        return text === undefined ? [] : [[id, text]];
      }),
    );
  const entry: Entry = {
    ...now,
    kind: part('kind'),
    at: part('at'),
    title: part('title'),
    text: part('text'),
    promised: fields('promised'),
    happened: fields('happened'),
  };
  return { entry, both };
}
