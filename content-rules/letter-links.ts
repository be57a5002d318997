/** Where the letters are entered from elsewhere, told apart from the letters, which are large. */

/** Task → the letter for it; the letters say the same, and a test holds both together. */
export const letterOfTask: Readonly<Record<string, string>> = {
  'confirm-ended': 'confirm-end',
  refund: 'refund-request',
  'credit-check': 'debt-validation',
};

/** Problem of “Stuck?” → the letter that helps; "": one of several. */
export const letterOfProblem: Readonly<Record<string, string>> = {
  'no-confirmation': 'confirm-end',
  'no-email-address': 'confirm-end',
  'billed-after': 'bill-dispute',
  'watch-still-billed': 'bill-dispute',
  'dispute-deadlines': '',
  'agent-refuses': 'fcc-complaint',
  'cannot-reach-anyone': 'fcc-complaint',
  'port-rejected': 'fcc-complaint',
  'hurts-credit': 'debt-validation',
  'refund-to-old-address': 'refund-request',
  'card-stopped': '',
};
