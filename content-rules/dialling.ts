/** What is known about each way to dial a number. */
import type { DialNote } from './schema.ts';
import dialling from './dialling/dialling.json';

export const dialNotes = dialling.notes as readonly DialNote[];
