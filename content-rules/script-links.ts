/** Where contact mode is entered from elsewhere, told apart from the scripts, which are large. */

/** Task → its script; the scripts say the same, and a test holds both together. */
export const scriptOfTask: Readonly<Record<string, string>> = {
  'end-service': 'cancel',
  'three-way-call': 'cancel',
  'confirm-ended': 'cancel',
  'transfer-pin': 'move',
  'port-out-lock': 'move',
  'port-out': 'move',
  'suspend-line': 'suspend',
  'unlock-phone': 'unlock',
  'ask-owner': 'owner',
  'ask-owner-to-move': 'owner',
  'ask-owner-to-change': 'owner',
  'still-billed': 'billed',
  'second-bill': 'billed',
  refund: 'refund',
};

/** Problem of “Stuck?” → the script, or the answer to what an agent says, that helps; "": the likeliest. */
export const scriptOfProblem: Readonly<Record<string, string>> = {
  'agent-refuses': 'refuses',
  'cannot-reach-anyone': '',
  'chat-in-english': '',
  'no-us-phone-abroad': '',
  'no-cancel-entry': 'cancel',
  'esim-deleted': 'cancel',
  'no-confirmation': 'cancel',
  'port-rejected': 'move',
  'suspended-reconnects': 'suspend',
  'unlock-refused': 'unlock',
  'not-the-owner': 'owner',
  'billed-after': 'billed',
  'watch-still-billed': 'billed',
  'refund-to-old-address': 'refund',
};

/** Script → the letter that says it in writing, where there is one. */
export const letterOfScript: Readonly<Record<string, string>> = {
  cancel: 'confirm-end',
  billed: 'bill-dispute',
  refund: 'refund-request',
};
