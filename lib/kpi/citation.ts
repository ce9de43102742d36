/** Where a figure is printed or said: the book (`2024-25`), or null for a source of another kind; and the place in it. */
export type Citation = { readonly book: string | null; readonly place: string };
