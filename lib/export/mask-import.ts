/** What a person may not type here may not come in with a file either: the rule of each field, once more. */
import type { Entry } from '../evidence/entry.ts';
import { mask, maskSecrets } from '../evidence/mask-secrets.ts';
import { checkName, longestName } from '../names/check-name.ts';
import { holdsAccountLike, mayBeKept } from '../scripts/slot-text.ts';
import type { PhoneLine, State } from '../state/shape.ts';
import type { Everything } from './write-export.ts';

export interface Masked {
  everything: Everything;
  /** In how many texts something was hidden, or which were left out. */
  masked: number;
}

type Note = (before: string, after: string) => string;

/** Everything, without what no field of ours would have taken. The files in it are nobody's typing. */
export function maskImport({ state, entries, contents }: Everything): Masked {
  let masked = 0;
  const note: Note = (before, after) => {
    if (before !== after) masked += 1;
    return after;
  };
  const everything = {
    contents,
    entries: entries.map((entry) => maskEntry(entry, note)),
    state: maskState(state, note),
  };
  return { everything, masked };
}

function maskEntry(entry: Entry, note: Note): Entry {
  const masked = (text: string) => note(text, maskSecrets(text, { bare: false }).text);
  const fields = (of: Entry['promised']) =>
    mapped(of, (id, text) => {
      // The dossier never blanks a reference: it must not be the account's number.
      const isAccount = id === 'reference' && holdsAccountLike(text);
      return isAccount ? note(text, mask) : masked(text);
    });
  return {
    ...entry,
    title: masked(entry.title),
    text: masked(entry.text),
    promised: fields(entry.promised),
    happened: fields(entry.happened),
  };
}

function maskState(state: State, note: Note): State {
  return {
    ...state,
    answers: kept(state.answers, note),
    lines: state.lines.map((line) => maskLine(line, note)),
  };
}

function maskLine(line: PhoneLine, note: Note): PhoneLine {
  return {
    ...line,
    name: line.name === '' ? '' : note(line.name, fitName(line.name)),
    answers: kept(line.answers, note),
    ownServices: line.ownServices.map((one) => ({
      ...one,
      name: note(one.name, fitName(one.name)),
    })),
    call: { ...line.call, words: kept(line.call.words, note) },
    letters: mapped(line.letters, (_, words) => kept(words, note)),
  };
}

/** Without what may not stand in a blank. */
function kept(words: Record<string, string>, note: Note): Record<string, string> {
  const fit = Object.entries(words).filter(
    ([, text]) => note(text, mayBeKept(text) ? text : '') === text,
  );
  return Object.fromEntries(fit);
}

/** A name that may be kept: as it is wherever it is one. */
function fitName(name: string): string {
  if ('name' in checkName(name)) return name;
  const hidden = name.normalize('NFKC').replaceAll(/[\p{Nd}@〇零一二三四五六七八九]+/gu, mask);
  return [...hidden.trim()].slice(0, longestName).join('') || mask;
}

function mapped<From, To>(
  of: Record<string, From>,
  change: (key: string, one: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(of).map(([key, one]) => [key, change(key, one)]));
}
