import type { MessageTable } from '../../../lib/messages-table.ts';

/** The words of the proof: the log, the dossier, taking everything along, erasing it. */
export const en = {
  title: 'Proof',
  intro:
    'Write down every call and chat, and keep the bills and confirmations here. If you are billed afterwards, this is your proof.',
  stays:
    'It stays in this browser on this computer. Removing the extension deletes it: save the dossier with the originals first.',
  write: 'Write something down',
  addFiles: 'Add files',
  addFilesNote: ({ size }: { size: string }) =>
    `Bills and confirmations as PDF, pictures, e-mails; up to ${size} each.`,
  listTitle: 'What you have kept',
  listEmpty:
    'Nothing yet. Begin with your latest bills: you can no longer download them once the account is closed.',
  otherLine: 'of a line that was removed here',
  edit: 'Change',
  editAt: ({ name }: { name: string }) => `Change: ${name}`,
  remove: 'Delete',
  removeAt: ({ name }: { name: string }) => `Delete: ${name}`,
  removeAsk: ({ name }: { name: string }) =>
    `Delete “${name}” for good? It will be missing from the dossier, too.`,
  removeIt: 'Delete it',
  keepIt: 'Keep it',
  removed: ({ name }: { name: string }) => `Deleted: ${name}`,
  kept: ({ name }: { name: string }) => `Kept: ${name}`,
  open: ({ name }: { name: string }) => `Save ${name}`,
  gone: ({ name }: { name: string }) => `${name} is no longer there.`,
  dueTitle: 'Has it come as promised?',
  dueYes: 'Yes, as promised',
  dueYesAt: ({ what }: { what: string }) => `Yes, as promised: ${what}`,
  dueNo: 'No, it differs',
  dueNoAt: ({ what }: { what: string }) => `No, it differs: ${what}`,
  dueKept: ({ what }: { what: string }) => `Written down as promised: ${what}`,
  cameAt: ({ name }: { name: string }) => `What came of it: ${name}`,
  wholeText: 'Show all of it',
  lessText: 'Show less',
  view: 'View',
  viewAt: ({ name }: { name: string }) => `View ${name}`,
  closePicture: 'Close',
  saveFile: 'Save',
  what: 'What was it?',
  when: ({ zone }: { zone: string }) => `When? (time in ${zone})`,
  titleLabel: 'In a few words',
  textLabel: 'What was said and done',
  textNote: 'No PIN, password, card number or Social Security number.',
  promisedTitle: 'What the agent told you',
  happenedTitle: 'What came of it',
  save: 'Keep',
  cancel: 'Cancel',
  changedElsewhere: ({ save }: { save: string }) =>
    `Meanwhile another window changed the same text; its version is shown above. Press “${save}” again to replace it with yours.`,
  faultCard: 'This looks like a card number. It has no place here: please take it out.',
  faultSsn: 'This looks like a Social Security number. It has no place here: please take it out.',
  faultPin: 'This looks like a PIN, password or code. It has no place here: please take it out.',
  faultAccount:
    'This looks like an account or card number. Write only the number of this call or chat.',
  faultTime: 'Please choose day and time.',
  faultNothing: 'Write at least a word.',
  faultDay: 'There is no such day.',
  faultAmount: 'Please write an amount such as 42.16.',
  fileLarge: ({ name, size }: { name: string; size: string }) =>
    `${name} is larger than ${size} and was not read. Save it in smaller parts, or keep it elsewhere and write down where.`,
  fileEmpty: ({ name }: { name: string }) => `${name} is empty. Download it again.`,
  fileOther: ({ name }: { name: string }) =>
    `${name} is not what its name says. Often it is a web page saved instead of the PDF or picture. Open it and look, then download it again.`,
  fileUnread: ({ name }: { name: string }) => `${name} could not be read. Was it moved or deleted?`,
  fileNotKept: ({ name }: { name: string }) => `${name} was not kept. Add it again later.`,
  keepFull:
    'There is no room left on this computer. What was kept before is still there; this was not kept. Free up some space (empty the trash, for example), then try again.',
  keepNowhere:
    'This browser does not let Signoff save anything here. Perhaps this is a private window. Open Signoff in an ordinary window and add it there.',
  keepNewer:
    'This was kept by a newer version of Signoff and is still there, untouched. Update the extension, then look again.',
  keepFailed: 'That was not kept. What was kept before is still there. Please try again.',
  dossierTitle: 'The dossier',
  dossierWhat:
    'One file with everything above, in English and in your language: for the carrier, the bank or the regulator. It opens anywhere and prints as a PDF.',
  dossierBlank: 'Black out long numbers (account, phone, card) in it',
  dossierNames: 'Names, dates, amounts and reference numbers stay.',
  dossierMake: 'Make the dossier',
  dossierPack: 'Save with originals',
  dossierPackNote:
    'A ZIP with the dossier, every file as it is, and their fingerprints. Nothing is blacked out in the files themselves.',
  dossierSaved: ({ name }: { name: string }) => `Saved: ${name}. Note its fingerprint:`,
  dossierLarge: 'All files together are too large for one ZIP. Delete or move some of them first.',
  savedNever: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: '1 entry is only in this browser. Save the dossier with the originals.',
      other: `${f.number(count)} entries are only in this browser. Save the dossier with the originals.`,
    }),
  savedSince: ({ count, day }: { count: number; day: string }, f) =>
    f.plural(count, {
      one: `Last saved ${day}. 1 entry is new or changed since then: save again.`,
      other: `Last saved ${day}. ${f.number(count)} entries are new or changed since then: save again.`,
    }),
  savedAll: ({ day }: { day: string }) => `All of it was saved to a file on ${day}.`,
  moreTitle: 'Check a dossier, move, erase',
  checkTitle: 'Check a dossier',
  checkWhat: 'Choose a saved dossier (ZIP or HTML). It is read here and sent nowhere.',
  checkChoose: 'Choose a dossier',
  checkWhole: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: 'Unaltered: the file is as it was saved.',
      other: `Unaltered: all ${f.number(count)} files are as they were saved.`,
    }),
  checkLimit:
    'If somebody changed everything, the list included, this check cannot see it: compare the fingerprint with the one you noted.',
  checkPrint: 'Its fingerprint (SHA-256):',
  checkWrong: 'Not as it was saved:',
  checkAltered: ({ path }: { path: string }) => `altered: ${path}`,
  checkMissing: ({ path }: { path: string }) => `missing: ${path}`,
  checkExtra: ({ path }: { path: string }) => `added: ${path}`,
  checkPath: ({ path }: { path: string }) =>
    `dangerous file name that leads out of its folder, do not unzip: ${path}`,
  checkTwice: ({ path }: { path: string }) => `there twice: ${path}`,
  checkLink: ({ path }: { path: string }) =>
    `not a file but a link to another one, do not unzip: ${path}`,
  checkWrapping: () =>
    'the files are unaltered, but the ZIP around them was packed again or changed',
  checkFile: 'the file itself',
  checkNone:
    'This file is not a Signoff dossier. Choose the ZIP or HTML file that you saved under “Proof”.',
  checkNewer: 'This dossier is from a newer version. Update Signoff, then check it.',
  checkLarge: 'This file is too large to be checked here.',
  carryTitle: 'Take everything to another computer',
  carryWhat:
    'One file with your plan, answers and all proof. Nothing in it is blacked out or encrypted: keep it where only you can see it.',
  carryExport: 'Save everything',
  carryImport: 'Load a saved file',
  carryAsk: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: 'The file has a plan and 1 entry. It is added to what is here; where both have an answer, the file’s is used. Load it?',
      other: `The file has a plan and ${f.number(count)} entries. It is added to what is here; where both have an answer, the file’s is used. Load it?`,
    }),
  carryReplaced: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: 'Careful: 1 entry that is here already reads differently in the file. The file’s version will replace it.',
      other: `Careful: ${f.number(count)} entries that are here already read differently in the file. The file’s versions will replace them.`,
    }),
  carryMasked: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: 'In 1 place the file has what looks like a card, account or Social Security number, a PIN or a password. That is covered (••••) or left out; all the rest comes in as it is.',
      other: `In ${f.number(count)} places the file has what looks like a card, account or Social Security number, a PIN or a password. That is covered (••••) or left out; all the rest comes in as it is.`,
    }),
  carryIt: 'Load it',
  carryDone: 'Everything is here now.',
  carryNone:
    'This file was not saved with “Save everything”. Choose one that was. Nothing was changed.',
  carryNewer:
    'This file is from a newer version of Signoff. Update the extension here, then load it. Nothing was changed.',
  carryDamaged: 'This file is damaged. Copy it again from the other computer. Nothing was changed.',
  eraseTitle: 'Erase everything',
  eraseWhat:
    'Plan, answers, ticks, reminders and all proof are deleted from this browser. This cannot be undone.',
  eraseStart: 'Erase everything…',
  eraseAsk: 'Really erase everything? Files that you saved elsewhere stay.',
  eraseIt: 'Erase everything for good',
  eraseDone: 'Erased. We looked again: nothing is left.',
  eraseLeft: ({ left }: { left: string }) =>
    `Not everything could be erased. Still there: ${left}. Removing the extension deletes that, too.`,
} as const satisfies MessageTable;
