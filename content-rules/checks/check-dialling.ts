/** What is said about ways to dial names carriers that there are. */
import type { Ledger } from './ledger.ts';
import type { RuleSet } from './rule-set.ts';

/** Every carrier that a note names has its rules. */
export function checkDialling({ dialNotes, carriers }: RuleSet, ledger: Ledger): void {
  const ids = new Set(carriers.map(({ id }) => id));
  dialNotes.forEach((note, i) =>
    note.carriers?.forEach((id) =>
      ledger.must('dialling/dialling.json', `/notes/${i}`, ids, id, 'carrier'),
    ),
  );
}
