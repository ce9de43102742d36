import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { MANAGER, VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import { fileOfBook } from '@/lib/imports/book/file-of-book';
import { parseBookJson } from '@/lib/imports/book/parse-book';
import { database } from '../database';
import { confirmProposal } from '../proposals/decide';
import { loadProposal } from '../proposals/load-proposals';
import { givenDatabase } from '../testing/given';
import { importBook } from './import-book';
import { loadBooks } from './load-books';
import { confirmedBook, NOW, notedBook, proposedBook } from './testing/given-book';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeEach(async () => {
  db = await givenDatabase();
});
afterEach(() => db.end());

test('confirmed and imported at once, it comes in once and neither waits for the other for ever', async () => {
  const id = await proposedBook();
  const seen = (await loadProposal(MANAGER, id, NOW))?.preview?.seen ?? '';
  const parsed = parseBookJson(notedBook());
  if (parsed.kind !== 'book') throw new Error('unreadable');
  const source = { name: 'book.json', sha256: 'c'.repeat(64) };
  const given = { book: parsed.book, targets: [], source, dryRun: false };
  const [confirm, imported] = await Promise.all([
    confirmProposal(MANAGER, { id, seen }, NOW),
    importBook(COMMAND_LINE, given, NOW),
  ]);
  const added = imported.kind === 'done' ? imported.counts.figures.new : -1;
  expect([confirm.kind, added]).toEqual(confirm.kind === 'done' ? ['done', 0] : ['problems', 103]);
  expect(await database().bookFigure.count({ where: { book: '2025-26' } })).toBe(103);
});

test('a held book, written as a file and imported over itself, adds nothing', async () => {
  await confirmedBook();
  const { books } = await loadBooks(VIEWER, { today: '2026-11-23' as Day, asAt: null });
  const book = books.at(-1);
  if (!book) throw new Error('no book');
  const parsed = parseBookJson(JSON.parse(JSON.stringify(fileOfBook(book, []))));
  expect(parsed.kind === 'book' && parsed.book).toEqual(book);
  if (parsed.kind !== 'book') return;
  const source = { name: 'book.json', sha256: 'c'.repeat(64) };
  const given = { book: parsed.book, targets: [], source, dryRun: false };
  const result = await importBook(COMMAND_LINE, given, NOW);
  expect(result.kind === 'done' && Object.values(result.counts).map((count) => count.new)).toEqual(
    Array(11).fill(0),
  );
});
