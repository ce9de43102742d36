import { afterEach, beforeEach, expect, test } from 'vitest';
import { VIEWER } from '@/lib/access/testing/people';
import { estimateAgreements } from '@/lib/budget/agreement';
import type { Book } from '@/lib/budget/book';
import { programmeSeries } from '@/lib/budget/series';
import type { Day } from '@/lib/calendar/day';
import { beginSheet } from '@/lib/imports/book/sheet/begin-sheet';
import { fileOfSheet } from '@/lib/imports/book/sheet/file-of-sheet';
import { fieldsOfSheet, sheetOfFields } from '@/lib/imports/book/sheet/sheet-fields';
import { translatorFor } from '@/lib/messages/translator';
import { trendView } from '@/lib/overview/budgets/trend';
import { givenDatabase } from '../testing/given';
import { loadBooks } from './load-books';
import { confirmedBook } from './testing/given-book';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeEach(async () => {
  db = await givenDatabase();
});
afterEach(() => db.end());

const held = async () => (await loadBooks(VIEWER, { today: '2026-11-23' as Day, asAt: null })).books;

const four = (field: string, ...printed: readonly string[]) =>
  Object.fromEntries(
    (['actual', 'original', 'revised', 'estimate'] as const).map((stage, at) => [
      `${field}.provision.${stage}`,
      printed[at] ?? '',
    ]),
  );

/** The book after 2025–26 as a person types it: the Digital Policy Office has another number and name for its programme. */
function bookOf2026(last: Book): unknown {
  const year = '2026-27' as Book['id'];
  const sheet = sheetOfFields({
    ...fieldsOfSheet(beginSheet(last, year)),
    published: '2026-02-25',
    'heads.0.whole.provision.estimate': '290.0',
    'heads.1.programmes.0.number': '2',
    'heads.1.programmes.0.name.en': 'One Government Service (made up)',
    'links.2.toProgramme': '2',
    ...four('heads.1.programmes.0', '370.0', '401.8', '395.0', '400.0'),
    ...four('heads.1.whole', '370.0', '401.8', '395.0', '400.0'),
  });
  if (sheet === null) throw new Error('no sheet');
  return JSON.parse(JSON.stringify(fileOfSheet(sheet, year).json));
}

test('an office that moved and was renamed is followed through three books, from each of them', async () => {
  await confirmedBook();
  const [, second] = await held();
  if (!second) throw new Error('no second book');
  await confirmedBook(bookOf2026(second));
  const books = await held();
  expect(books.map(({ id }) => id)).toEqual(['2024-25', '2025-26', '2026-27']);
  // The best known of each year: actuals of the next book but one, then the newest book's revised and estimate.
  for (const [book, head, programme] of [
    ['2024-25', '135', 3],
    ['2025-26', '47', 1],
    ['2026-27', '47', 2],
  ] as const)
    expect(
      programmeSeries(books, { book: book as Book['id'], head, programme }).map(
        ({ year, best }) => `${year} ${best?.book} ${best?.stage} ${best?.figure.printed}`,
      ),
    ).toEqual([
      '2022-23 2024-25 actual 439.0',
      '2023-24 2025-26 actual 371.9',
      '2024-25 2026-27 actual 370.0',
      '2025-26 2026-27 revised 395.0',
      '2026-27 2026-27 estimate 400.0',
    ]);
  // 386.5 and 401.8 were estimated and are the originals of the next book.
  const office = estimateAgreements(books).filter(({ link }) => link.to.head === '47');
  expect(
    office.map(({ estimate, original, agrees }) => [estimate.printed, original.printed, agrees]),
  ).toEqual([
    ['386.5', '386.5', true],
    ['401.8', '401.8', true],
  ]);
  const [first] = books;
  const head = first?.heads[0];
  if (!first || !head) throw new Error('no head');
  const view = trendView(translatorFor('en'), 'en', books, { book: first, head, programme: 3 });
  expect(view.books.map(({ book, head: number }) => `${book} ${number}`)).toEqual([
    '2024-25 135',
    '2025-26 47',
    '2026-27 47',
  ]);
});
