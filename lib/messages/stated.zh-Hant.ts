/** Texts of stated. */
export const stated = {
  title: '公開發表的數字',
};
