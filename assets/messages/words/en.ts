import type { MessageTable } from '../../../lib/messages-table.ts';

/** The page's words in popup and full page: the setting, a sentence explained, translated pages. */
export const en = {
  /** In the menu of a page; the browser puts what is selected in for %s. */
  menu: 'Explain “%s”',

  title: 'Words on the carrier’s page',
  intro:
    'Open a page of the carrier: the words on it that decide what a press costs are listed here. Any other word is a search away.',
  onPage: ({ host }: { host: string }) => `Looking at ${host}`,

  marks: 'Marked on the carrier’s pages',
  off: 'Nothing',
  key: 'What matters',
  all: 'All',
  offNote: 'No word is marked on the page, and nothing warns of a press. The list stays as it is.',
  keyNote:
    'Words about money, the number and who you are get a dotted line. Rest on one to read what it means.',
  allNote: 'Every word we know gets its dotted line. That makes for a busy page.',

  explainSelected: 'Explain what I selected',
  explainHow: 'A whole sentence? Select it on the page, then come back here; or',
  explainPaste: 'paste one',
  explainLink: 'Have a sentence explained',

  explainTitle: 'A sentence, explained',
  // In Chinese it goes on: then the whole sentence, where the browser itself can translate.
  explainIntro:
    'The words in it that matter, and what they mean for you. The sentence is sent nowhere and kept nowhere.',
  backToWords: 'All words of the page',
  paste: 'The sentence, pasted or typed',
  explain: 'Explain it',
  sentence: 'The sentence',
  another: 'Another sentence',
  nothingSelected:
    'There is no selected text here yet. Select a sentence on the carrier’s page, right-click it and press “Explain”; or paste one below. What is typed into the page’s fields is never read.',
  cut: 'It was long: only its beginning is explained.',
  inIt: 'The words in it',
  noTerms: 'None of the words we know is in it.',
  isChinese:
    'This is Chinese already, and our words are English. If the browser translated the page, show the original and select the sentence again.',

  wholeTitle: 'The whole sentence',
  onDevice: 'The browser can translate it on this computer. It is sent nowhere.',
  packNeeded:
    'The browser can translate it on this computer; the sentence is sent nowhere. First it has to download a language pack from its maker, once. It can be large: better on Wi-Fi.',
  packComing: 'The browser is downloading its language pack already.',
  translate: 'Translate it',
  download: 'Download and translate',
  fetching: ({ percent }: { percent: number }, f) =>
    `Downloading the language pack: ${f.number(percent)} %`,
  starting: 'The browser is getting ready…',
  working: 'Translating…',
  cancel: 'Cancel',
  stopped: 'Stopped.',
  machine:
    'The browser translated this by machine, on this computer. Where it differs from the words above, go by the words above.',
  missing:
    'This browser cannot translate on the computer itself, so only the words are explained. Chrome from version 138 and Edge from 148 can, on a computer.',
  unavailable:
    'The browser says that it cannot translate English into Chinese on this computer. So only the words are explained.',
  packFailed:
    'The browser did not get its translator ready. Look at the connection and the free space on the disk, then try again. The words above hold all the same.',
  textFailed: 'The browser could not translate this text. The words above hold all the same.',
  again: 'Try again',

  translatedList:
    'The browser has translated this page, so its words are the translator’s now. Only what is still English is found here.',
  originalChrome:
    'To see the original: press the translate icon at the end of the address bar, then “English”.',
  originalEdge:
    'To see the original: press the translate icon at the end of the address bar, then “Show original”.',
  originalFirefox:
    'To see the original: press the translate icon in the address bar, then “Show original”.',
  originalOther: 'To see the original: choose “Show original” in the browser’s translation menu.',
} as const satisfies MessageTable;
