/** Texts of books. */
export const books = {
  title: '{book}年度開支預算',
};
