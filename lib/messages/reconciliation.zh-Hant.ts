/** Texts of reconciliation. */
export const reconciliation = {
  title: '數字核對',
};
