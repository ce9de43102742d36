/** Texts of budgets. */
export const budgets = {
  title: '财政预算',
};
