/** Texts of dashboard. */
export const dashboard = {
  title: '概覽',
};
