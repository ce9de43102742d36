/** Texts of why. */
export const why = {
  title: '数字出处',
};
