/** How a text of a book file has to be written, where it isn't any text. Each has its words in the message `wrong-form`. */
export const FORMS = [
  'code',
  'figure_id',
  'head_number',
  'mark',
  'word',
  'visible_text',
  'decimal',
  'day',
  'month',
  'financial_year',
] as const;

export type Form = (typeof FORMS)[number];
