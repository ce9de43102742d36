/** Texts of budgets. */
export const budgets = {
  title: 'Budgets',
};
