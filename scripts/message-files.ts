/** The tables of interface words, and whether each language has all of them. */
import { afterTables } from '../assets/messages/after/tables.ts';
import { callTables } from '../assets/messages/call/tables.ts';
import { contactsTables } from '../assets/messages/contacts/tables.ts';
import { dossierTables } from '../assets/messages/dossier/tables.ts';
import { evidenceTables } from '../assets/messages/evidence/tables.ts';
import { glossTables } from '../assets/messages/gloss/tables.ts';
import { guideMessages } from '../assets/messages/guide/tables.ts';
import { letterTables } from '../assets/messages/letters/tables.ts';
import { linesTables } from '../assets/messages/lines/tables.ts';
import { moneyTables } from '../assets/messages/money/tables.ts';
import { numberTables } from '../assets/messages/number/tables.ts';
import { popupTables } from '../assets/messages/popup/tables.ts';
import { questionTables } from '../assets/messages/questions/tables.ts';
import { serviceTables } from '../assets/messages/services/tables.ts';
import { shotTables } from '../assets/messages/shot/tables.ts';
import { timelineTables } from '../assets/messages/timeline/tables.ts';
import { wordsTables } from '../assets/messages/words/tables.ts';
import { whyTables } from '../assets/messages/why/tables.ts';

/** Every set of messages of the product, by the name of its folder. */
export const messageSets = {
  after: afterTables,
  call: callTables,
  contacts: contactsTables,
  dossier: dossierTables,
  evidence: evidenceTables,
  gloss: glossTables,
  guide: guideMessages,
  letters: letterTables,
  lines: linesTables,
  money: moneyTables,
  number: numberTables,
  popup: popupTables,
  questions: questionTables,
  services: serviceTables,
  shot: shotTables,
  timeline: timelineTables,
  words: wordsTables,
  why: whyTables,
};

/** Every missing, extra or empty message, as "assets/messages/<set>/<language>: why". */
export function checkMessages(): string[] {
  return Object.entries(messageSets).flatMap(([set, tables]) => {
    const keys = Object.keys(tables.en);
    return Object.entries(tables).flatMap(([language, table]) => {
      const at = `assets/messages/${set}/${language}`;
      const has = Object.entries(table).filter(([, text]) => text !== '' && text !== undefined);
      const present = new Set(has.map(([key]) => key));
      const missing = keys.filter((key) => !present.has(key)).map((key) => `${at}: no "${key}"`);
      const extra = [...present]
        .filter((key) => !keys.includes(key))
        .map((key) => `${at}: "${key}" is not in en`);
      return [...missing, ...extra];
    });
  });
}
