import { expect, test } from 'vitest';
import { BOOK_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import { runs1823 } from './runs-1823';
import { BOOK_2025_26, MONEY_2025_26 } from './testing/given-books';

const placeOf = (...[books, book]: Parameters<typeof runs1823>) => {
  const running = runs1823(books, book);
  return running && [running.head.number, running.programme.number];
};

test('the programme in whose table the pledges are printed runs 1823', () => {
  expect(placeOf([BOOK_2024_25], BOOK_2024_25)).toEqual(['135', 3]);
  const [programme] = BOOK_2024_25.heads[0]?.programmes ?? [];
  const first = {
    ...BOOK_2024_25,
    figures: BOOK_2024_25.figures.map((figure) =>
      figure.subject.kind === 'pledge' ? { ...figure, table: 'programme-1-targets' } : figure,
    ),
  };
  expect(placeOf([first], first)).toEqual(['135', programme?.number]);
});

test('where the table is of no programme it is the head’s last; without pledges the one that continues last year’s', () => {
  expect(placeOf([BOOK_2024_25, BOOK_2025_26], BOOK_2025_26)).toEqual(['47', 1]);
  expect(placeOf([BOOK_2024_25, MONEY_2025_26], MONEY_2025_26)).toEqual(['47', 1]);
});

test('without pledges and without a statement it is the last programme of the first head', () => {
  expect(placeOf([MONEY_2025_26], MONEY_2025_26)).toEqual(['135', 2]);
  expect(placeOf([], { ...MONEY_2025_26, heads: [] })).toBeNull();
});
