/** The check-list of an empty product. */
export const firstSteps = {
  title: 'No month has been entered yet',
  text: 'These steps lead to the first real figures. Until then only what was published stands here.',
  book: 'The Estimates {books} are held, every figure of them checked.',
  'book-none': 'No book of Estimates is held yet.',
  'book-link': 'See the reconciliation',
  months:
    'Bring in the months you have. Nothing is kept if anything in the file is wrong; with --dry-run you see what would happen.',
  look: 'Look at what came in: every value leads to its counts.',
  save: 'Keep a copy of everything, each day.',
  done: 'Done',
  open: 'To do',
  example:
    'The columns are described in the README. To try it with made-up months first, use a data folder of its own, as the README says: what is imported stays.',
};
