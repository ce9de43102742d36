/** Texts of budgets. */
export const budgets = {
  title: '財政預算',
};
