/** Texts of books. */
export const books = {
  title: '{book}年度开支预算',
};
