/** Texts of illustrative. */
export const illustrative = {
  title: '示範數據月份',
};
