/** Texts of books. */
export const books = {
  title: 'Estimates {book}',
};
