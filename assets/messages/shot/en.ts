import type { MessageTable } from '../../../lib/messages-table.ts';

/** The words of the screenshot: taking it, covering what is private, and the page beside the page. */
export const en = {
  menu: 'Keep a screenshot of this page…',
  take: 'Keep a screenshot of this page',
  beside: 'Open the plan beside the page',
  besideCall: 'Call or chat beside the page',
  besideNot:
    'This browser did not open the page at the side. Press “The whole plan” below: it opens in a tab.',

  faultTitle: 'No screenshot was taken',
  faultNotCarrier:
    'Signoff takes pictures of the carriers’ own pages only. Open the page at the carrier first, then try again.',
  faultSignIn:
    'This page asks for a password or a code, so no picture is taken of it. If it tells you something that you need later, write it down under “Proof”.',
  faultNoAccess:
    'The browser did not allow it. Click the carrier’s page, then try again from the Signoff button in the toolbar. On a computer of a school or company it may be switched off.',
  faultTooOld:
    'This browser cannot do it. Update it, or take the screenshot with the computer’s own tool.',
  faultUnsettled:
    'The page was still changing or did not answer. Wait until it stands still, stay on its tab, then try again.',
  faultGone:
    'There is no picture here any more. It is held in memory only, so it is gone when this page or the browser is closed or reloaded. Please take it again.',

  title: 'Cover what is private',
  intro:
    'Nothing of this picture is stored yet. Draw a box over every account number, phone number, name, address and card. What is under a box is gone for good once you keep the picture.',
  found: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: 'One place that may show a number, an e-mail address or something typed is covered already. Check it, then look for names and addresses yourself.',
      other: `${f.number(count)} places that may show a number, an e-mail address or something typed are covered already. Check them, then look for names and addresses yourself.`,
    }),
  picture: 'The picture',
  boxName: ({ at, count }: { at: number; count: number }) => `Box ${at} of ${count}`,
  addBox: 'Add a box',
  removeBox: 'Remove this box',
  removed: ({ count }: { count: number }) => `Box removed. Boxes left: ${count}`,
  fullSize: 'Full size',
  keys: ({ size, remove }: { size: string; remove: string }) =>
    `By keyboard: “Add a box”, then move it with the arrow keys, size it with ${size} and an arrow key, remove it with ${remove}.`,
  look: 'See what is kept',
  nothing: 'Nothing to hide here',
  throwAway: 'Throw the picture away',
  leaving: 'If you leave this page before you keep it, the picture is gone.',

  previewTitle: 'This is what is kept',
  previewBoxes: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: 'The box is part of the picture now and cannot be taken off.',
      other: `The ${f.number(count)} boxes are part of the picture now and cannot be taken off.`,
    }),
  previewBare:
    'Nothing is covered in it. Anyone who gets the dossier with the originals sees all of it.',
  keep: 'Keep it',
  back: 'Change the boxes',
  unburned:
    'This browser alters pictures to protect against tracking, so it is not certain that the boxes hide everything. Nothing was stored. Switch that protection off for Signoff, or cover and save the picture with another program and add it as a file.',

  keptTitle: ({ name }: { name: string }) => `Kept: ${name}`,
  keptWhere: 'It is in the list under “Proof”, with the boxes in it.',
  thrownTitle: 'Thrown away',
  thrownNote: 'Nothing of it was stored.',
  backTo: ({ host }: { host: string }) => `Back to ${host}`,
  toLog: 'To the list',

  howTitle: 'A screenshot of the carrier’s page',
  howWhen:
    'Worth keeping: the plan and its price, the device balance, “AutoPay off”, the request you sent, the zero balance.',
  howPopup: ({ take }: { take: string }) =>
    `On the carrier’s page, press the Signoff button in the toolbar, then “${take}”.`,
  howMenu: ({ menu }: { menu: string }) => `Or right-click the page, then “${menu}”.`,
  howKeys: ({ keys }: { keys: string }) => `Or press ${keys}.`,
  howNoKeys: 'Or by keyboard: no shortcut is set in this browser.',
  howSet: 'Set a shortcut',
  howThen: 'You cover what is private before anything is stored.',
} as const satisfies MessageTable;
