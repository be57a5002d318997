/** What the gloss says on a carrier's page. Base of the other languages. */

export const en = {
  danger: 'Careful',
  press: 'What pressing this does',
  label: 'Signoff: what this word means',
};
