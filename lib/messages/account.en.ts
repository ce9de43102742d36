/** My account */
export const account = {
  title: 'My account',
  'page-title': 'My account – 1823 service pledges',
};
