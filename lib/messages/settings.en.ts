/** Settings */
export const settings = {
  title: 'Settings',
  'page-title': 'Settings – 1823 service pledges',
};
