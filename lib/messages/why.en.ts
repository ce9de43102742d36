/** Texts of why. */
export const why = {
  title: 'Where does this number come from?',
};
