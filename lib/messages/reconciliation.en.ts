/** Texts of reconciliation. */
export const reconciliation = {
  title: 'Reconciliation',
};
