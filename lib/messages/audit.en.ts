/** Audit */
export const audit = {
  title: 'Audit',
  'page-title': 'Audit – 1823 service pledges',
};
