/** Texts of why. */
export const why = {
  title: '數字出處',
};
