/** Texts of illustrative. */
export const illustrative = {
  title: '示范数据月份',
};
