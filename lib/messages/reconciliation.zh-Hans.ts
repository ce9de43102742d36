/** Texts of reconciliation. */
export const reconciliation = {
  title: '数字核对',
};
