/** API tokens */
export const tokens = {
  title: 'API tokens',
  'page-title': 'API tokens – 1823 service pledges',
};
