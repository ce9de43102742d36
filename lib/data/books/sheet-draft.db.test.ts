import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { MANAGER, OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { parseBookJson } from '@/lib/imports/book/parse-book';
import { BOOK_2024_25, FILE_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import { givenDatabase } from '../testing/given';
import { loadBookFile } from './load-book-file';
import { loadEntering } from './load-entering';
import { dropPendingBook, keepPendingBook, loadPendingBook } from './pending-book';
import { dropSheet, keepSheet, loadSheets } from './sheet-draft';

const NOW = new Date('2026-11-23T04:00:00Z');
const BOOK = '2025-26' as FinancialYear;

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

test('what is typed of a book is kept for whoever typed it alone, until it is dropped', async () => {
  expect(await keepSheet(OFFICER, BOOK, { 'heads.0.number': '135' }, NOW)).toBe(true);
  expect(await keepSheet(OFFICER, BOOK, { 'heads.0.number': '13\u0000\ud800' }, NOW)).toBe(true);
  expect(await loadSheets(OFFICER)).toEqual([
    { book: BOOK, typed: { 'heads.0.number': '13\uFFFD\uFFFD' }, keptAt: NOW },
  ]);
  expect(await loadSheets(MANAGER)).toEqual([]);
  expect(await keepSheet(OFFICER, BOOK, { 'heads.0.number': 'x'.repeat(1_000_000) }, NOW)).toBe(false);
  await dropSheet(MANAGER, BOOK);
  expect(await loadSheets(OFFICER)).toHaveLength(1);
  await dropSheet(OFFICER, BOOK);
  expect(await loadSheets(OFFICER)).toEqual([]);
  await expect(loadSheets(VIEWER)).rejects.toThrow(Forbidden);
});

test('a file that is looked at is its sender’s alone, and the last one of each', async () => {
  const bytes = new TextEncoder().encode('{}');
  const first = await keepPendingBook(OFFICER, { name: 'a\u0000.json', bytes }, NOW);
  expect(await loadPendingBook(OFFICER, first)).toMatchObject({ name: 'a.json' });
  expect(await loadPendingBook(MANAGER, first)).toBeNull();
  expect(await loadPendingBook(OFFICER, 'nothing')).toBeNull();
  const second = await keepPendingBook(OFFICER, { name: ' ', bytes }, NOW);
  expect(await loadPendingBook(OFFICER, first)).toBeNull();
  expect(await loadPendingBook(OFFICER, second)).toMatchObject({ name: 'book.json' });
  await dropPendingBook(OFFICER, second);
  expect(await loadPendingBook(OFFICER, second)).toBeNull();
});

test('a held book is taken away as the file that says it, with its targets', async () => {
  const file = await loadBookFile(VIEWER, '2024-25');
  const parsed = parseBookJson(JSON.parse(JSON.stringify(file)));
  expect(parsed.kind === 'book' && parsed.book).toEqual(BOOK_2024_25);
  expect(parsed.kind === 'book' && parsed.file.targets).toEqual(FILE_2024_25.targets);
  expect(await loadBookFile(VIEWER, '1999-00')).toBeNull();
});

test('a book is entered beside those that are held; 10% asks for a note where nothing else is set', async () => {
  const { books, measures, threshold } = await loadEntering(OFFICER, BOOK, null);
  expect(books.map(({ id }) => id)).toEqual(['2024-25']);
  expect(measures.length).toBeGreaterThan(2);
  expect(threshold).toEqual({ numerator: 10n, denominator: 1n });
});
