/** Texts of stated. */
export const stated = {
  title: '公开发表的数字',
};
