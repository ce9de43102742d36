/** Texts of a page that shows what was known on a day gone by. */
export const asAt = {
  title: 'As known on {day}',
  what: 'What became known later isn’t shown.',
  back: 'Back to today',
  'no-months': 'No month was known on {day}.',
};
