/** Texts of dashboard. */
export const dashboard = {
  title: '概览',
};
