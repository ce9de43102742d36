import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { commitmentsView } from './commitments';
import { BOOK, headIn } from './testing/shown';

test('a commitment stands with the proof of its balance', () => {
  const view = commitmentsView(translatorFor('en'), 'en', BOOK, headIn(BOOK));
  expect(view?.proofs).toEqual([
    { key: '700-803', sum: '500,000 − 321,400 − 60,400 = 118,200', agrees: true, says: 'as printed' },
  ]);
  expect(
    view?.rows.map(({ code, total, cells }) => [code, total, cells.map((cell) => cell?.printed)]),
  ).toEqual([
    ['700 803', false, ['500,000', '321,400', '60,400', '118,200']],
    [null, true, ['500,000', '321,400', '60,400', '118,200']],
  ]);
  expect(view?.title).toBe('118,200 ($’000) of commitments remains to be spent');
});

test('a head without commitments has no such panel', () => {
  const figures = BOOK.figures.filter(({ subject }) => subject.kind !== 'commitment');
  expect(commitmentsView(translatorFor('en'), 'en', { ...BOOK, figures }, headIn(BOOK))).toBeNull();
});
