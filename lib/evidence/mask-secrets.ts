/** Makes a text fit to be kept: what could be used to enter an account is blanked. */
import { findSecrets, type Secret } from './find-secret.ts';

/** Always this long, so that nobody can count what was there. */
export const mask = '••••';

export interface Masked {
  text: string;
  /** What was blanked, as it was written, in the order of the text. */
  found: { kind: Secret; words: string }[];
}

/**
 * The text with every such thing blanked; of a card its last four digits stay, as on a receipt.
 * `bare`: a line that is nothing but a short code, too, as in a chat.
 */
export function maskSecrets(text: string, { bare = true } = {}): Masked {
  const found = findSecrets(text, { bare });
  const clear = found.map(({ from }, at) => text.slice(found[at - 1]?.to ?? 0, from));
  const blanked = found.map(({ kind, from, to }) =>
    kind === 'card'
      ? `${mask} ${text
          .slice(from, to)
          .replaceAll(/\P{Nd}/gu, '')
          .slice(-4)}`
      : mask,
  );
  return {
    text:
      clear.map((words, at) => words + blanked[at]).join('') + text.slice(found.at(-1)?.to ?? 0),
    found: found.map(({ kind, from, to }) => ({ kind, words: text.slice(from, to) })),
  };
}
