/** People */
export const people = {
  title: 'People',
  'page-title': 'People – 1823 service pledges',
};
