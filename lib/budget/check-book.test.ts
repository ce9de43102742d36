import { describe, expect, it, test } from 'vitest';
import { bookFile } from '@/lib/imports/book/book-file';
import { bookOfFile } from '@/lib/imports/book/book-of-file';
import { figure } from '@/lib/imports/book/testing/bad-next-books';
import type { BookJson } from '@/lib/imports/book/testing/made-up-parts';
import { nextBook } from '@/lib/imports/book/testing/next-book';
import type { Book } from './book';
import { BOOK_FAULTS } from './book-fault';
import { checkBook } from './check-book';
import { FAULTY_BOOKS } from './testing/faulty-books';
import { EXPLAINED } from './testing/made-up-explanation';

function bookOf(spoil: (json: BookJson) => void = () => {}): Book {
  const json = nextBook();
  spoil(json);
  return bookOfFile(bookFile.parse(json)).book;
}

test('the made-up book of 2025–26 has no fault', () => {
  expect(checkBook(bookOf())).toEqual([]);
});

describe('a fault names its place and the value there:', () => {
  it.each(FAULTY_BOOKS)('%s', (code, spoil, place, value) => {
    const found = checkBook(bookOf(spoil)).filter((fault) => fault.code === code);
    expect(found.map((fault) => fault.value)).toContain(value);
    expect(found.find((fault) => fault.value === value)?.place).toContain(place);
  });

  it('unknown-head and unknown-table, which a file can’t say', () => {
    const book = bookOf();
    const faults = (tables: Book['tables'], heads: Book['heads']) =>
      new Set(checkBook({ ...book, tables, heads, links: [] }).map(({ code }) => code));
    expect(faults(book.tables.slice(1), book.heads)).toEqual(new Set(['unknown-table']));
    expect(faults(book.tables, book.heads.slice(1))).toEqual(new Set(['unknown-head']));
  });

  it('every one of them', () => {
    const tested = new Set([...FAULTY_BOOKS.map(([code]) => code), 'unknown-head', 'unknown-table']);
    expect([...tested].sort()).toEqual([...BOOK_FAULTS].sort());
  });
});

test('a sum beyond its tolerance tells its arithmetic, and holds with an explanation', () => {
  const spoil = (explanation: object | null) => (json: BookJson) => {
    const [fromThousands] = figure(json, 'dpo/head/2023-24/actual').derived ?? [];
    Object.assign(figure(json, 'dpo/total/expenditure/2023-24/actual'), { printed: '371,982' });
    Object.assign(figure(json, 'dpo/subhead/000/2023-24/actual'), { printed: '311,582' });
    Object.assign(fromThousands ?? {}, { explanation });
  };
  // 371,982 thousand is 372.0 million, printed 371.9; 0.05 of the figure and 0.0005 of the term are allowed
  expect(checkBook(bookOf(spoil(null)))).toEqual([
    {
      place: 'Head 47, table analysis, figure dpo/head/2023-24/actual',
      value: '371.9',
      code: 'beyond',
      facts: {
        unit: 'HK$ million',
        arithmetic: "371,982 (dpo/total/expenditure/2023-24/actual, HK$'000)",
        recomputed: '372.0',
        difference: '0.1',
        tolerance: '0.0505',
      },
    },
  ]);
  expect(checkBook(bookOf(spoil(EXPLAINED)))).toEqual([]);
});

test('a programme and another head may continue the same book, a programme may be split from one', () => {
  const split = (json: BookJson) => {
    const [first] = json.links ?? [];
    if (first) json.links?.push({ ...first, to: { head: '47', programme: 1 }, relation: 'split-from' });
  };
  expect(checkBook(bookOf(split))).toEqual([]);
});
