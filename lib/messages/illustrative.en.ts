/** What is said of the illustrative months, which are made up. */
export const illustrative = {
  title: 'Illustrative months',
  what: 'January 2022 to December 2023 are made up, to show the product. They are no figures of 1823, though they add up to what was published.',
  remove: 'They go away by themselves with the first month of your own, or with {command}.',
  removed: 'The illustrative months were removed: there are months of your own now.',
  'no-return': 'Illustrative months: no return is awaited before the first month of your own.',
};
