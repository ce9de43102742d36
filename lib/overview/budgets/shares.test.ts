import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { sharesView } from './shares';
import { BOOK, headIn } from './testing/shown';

const view = sharesView(translatorFor('en'), 'en', BOOK, headIn(BOOK));

test('shares are of the programmes’ sum in each column, rounded once', () => {
  // 22.7, 251.1 and 386.5 of 660.3: 3.437…, 38.028…, 58.534… per cent
  expect(view.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['3.4%', '38.0%', '58.5%']);
  // 19.4, 179.3 and 439.0 of 637.7: 3.042…, 28.116…, 68.841… per cent
  expect(view.rows.map(({ cells }) => cells[0]?.text)).toEqual(['3.0%', '28.1%', '68.8%']);
});

test('the finding is the largest share of the last column', () => {
  expect(view.title).toBe('Efficiency Office takes 58.5% of the programmes’ provision in 2024–25 Estimate');
});

test('a column in which a programme isn’t printed has no shares', () => {
  const figures = BOOK.figures.filter(({ id }) => id !== 'programme-1/2022-23/actual');
  const part = sharesView(translatorFor('en'), 'en', { ...BOOK, figures }, headIn(BOOK));
  const column = part.columns.findIndex(({ key }) => key === '2022-23-actual');
  expect(part.rows.map(({ cells }) => cells[column])).toEqual([null, null, null]);
});
