/** Texts of illustrative. */
export const illustrative = {
  title: 'Illustrative months',
};
