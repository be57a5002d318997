import { dossierTables } from '../../assets/messages/dossier/tables.ts';
import { evidenceTables } from '../../assets/messages/evidence/tables.ts';
import { readable } from '../../lib/dossier/html.ts';
import { kindWords } from '../../lib/dossier/words.ts';
import type { Entry } from '../../lib/evidence/entry.ts';
import type { KeepFault } from '../../lib/evidence/fault.ts';
import { useTable } from '../words/words.tsx';

/** The words of the proof. */
export function useEvidenceWords() {
  return useTable(evidenceTables);
}

/** The words that the dossier uses for the same things. */
export function useDossierWords() {
  return useTable(dossierTables);
}

/** What an entry is called: by its title, its file, or the kind of it. */
export function useEntryName(): (entry: Entry) => string {
  const d = useDossierWords();
  // A name that turns the writing around could hide what kind of file it is.
  return ({ title, attachments, kind }) =>
    readable(title || attachments[0]?.name || d(kindWords[kind]));
}

/** Why something was not kept. */
export const keepFaultWords = {
  full: 'keepFull',
  'no-storage': 'keepNowhere',
  newer: 'keepNewer',
  failed: 'keepFailed',
} as const satisfies Record<KeepFault, string>;
