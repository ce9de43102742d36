/** The changes that a book prints of a provision: the field, and the stages that it is between. */
export const CHANGES = [
  ['revisedOnOriginal', 'revised', 'original'],
  ['estimateOnRevised', 'estimate', 'revised'],
  ['estimateOnOriginal', 'estimate', 'original'],
] as const;

/** The posts that a book prints of a head, each as at a day or in the year between the two. */
export const POSTS_ROWS = [
  ['non-directorate', 'start'],
  ['change', 'end'],
  ['non-directorate', 'end'],
  ['directorate', 'start'],
  ['directorate', 'end'],
  ['all', 'start'],
  ['all', 'end'],
] as const;
