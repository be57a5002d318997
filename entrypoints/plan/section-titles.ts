import type { SectionId } from '../../lib/sections.ts';

/** What each section is called, in the words of the timeline. */
export const sectionTitles = {
  plan: 'sectionPlan',
  answers: 'sectionAnswers',
  number: 'sectionNumber',
  services: 'sectionServices',
  dates: 'sectionDates',
  money: 'sectionMoney',
  lines: 'sectionLines',
  call: 'sectionCall',
  after: 'sectionAfter',
  evidence: 'sectionEvidence',
  letters: 'sectionLetters',
  contacts: 'sectionContacts',
  words: 'sectionWords',
  stuck: 'sectionStuck',
} as const satisfies Record<SectionId, string>;
