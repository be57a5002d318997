/** The words that a dossier needs, each in English and in the reader's own language. */
import type { EntryKind, FieldId } from '../evidence/entry.ts';
import type { Locale } from '../languages.ts';
import type { Verdict } from './outcomes.ts';

export const kindWords = {
  call: 'kindCall',
  chat: 'kindChat',
  letter: 'kindLetter',
  screenshot: 'kindScreenshot',
  file: 'kindFile',
  note: 'kindNote',
} as const satisfies Record<EntryKind, string>;

export const fieldWords = {
  'service-end': 'fieldServiceEnd',
  'final-amount': 'fieldFinalAmount',
  'final-bill-due': 'fieldFinalBillDue',
  autopay: 'fieldAutopay',
  'other-lines': 'fieldOtherLines',
  'e-mail': 'fieldEmail',
  reference: 'fieldReference',
  agent: 'fieldAgent',
  'device-balance': 'fieldDeviceBalance',
  'unlock-on': 'fieldUnlockOn',
  'suspended-charge': 'fieldSuspendedCharge',
  'suspended-until': 'fieldSuspendedUntil',
  'answer-by': 'fieldAnswerBy',
  'refund-amount': 'fieldRefundAmount',
  'refund-way': 'fieldRefundWay',
  'refund-by': 'fieldRefundBy',
  'transfer-until': 'fieldTransferUntil',
} as const satisfies Record<FieldId, string>;

export const verdictWords = {
  kept: 'verdictKept',
  differs: 'verdictDiffers',
  open: 'verdictOpen',
  said: 'verdictSaid',
} as const satisfies Record<Verdict, string>;

export const dossierKeys = [
  ...Object.values(kindWords),
  ...Object.values(fieldWords),
  ...Object.values(verdictWords),
  ...(['title', 'subtitle', 'line', 'carrier', 'made', 'period', 'count', 'redacted'] as const),
  ...(['unredacted', 'own', 'times', 'timeline', 'nothing', 'lasted', 'outcomes'] as const),
  ...(['what', 'promised', 'happened', 'verdict', 'noPromise', 'more', 'less'] as const),
  ...(['short', 'noDifference', 'talks', 'when'] as const),
  ...(['documents', 'documentsNote', 'noDocuments', 'file', 'size', 'sha256'] as const),
] as const;
export type DossierKey = (typeof dossierKeys)[number];

export interface DossierWords {
  /** Of the second language; English alone where it is English. */
  locale: Locale;
  en(key: DossierKey): string;
  own(key: DossierKey): string;
}
