import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE, PUBLISHED_RECORD } from '@/lib/access/person';
import { VIEWER } from '@/lib/access/testing/people';
import { estimateAgreements } from '@/lib/budget/agreement';
import { reconcile } from '@/lib/budget/reconcile';
import { programmeSeries } from '@/lib/budget/series';
import type { Day } from '@/lib/calendar/day';
import { expectations } from '@/lib/cli/expectations';
import { parseBook } from '@/lib/imports/book/parse-book';
import { figure } from '@/lib/imports/book/testing/bad-next-books';
import { bytesOf, nextBook } from '@/lib/imports/book/testing/next-book';
import { database } from '../database';
import { checkEverything } from '../invariants/check-everything';
import { givenDatabase } from '../testing/given';
import { importBook } from './import-book';
import { loadBooks } from './load-books';

const NOW = new Date('2026-11-23T02:00:00Z');
const TODAY = { today: '2026-11-23' as Day, asAt: null };
/** Counted in the file. */
const FIGURES = 103;
const source = { name: 'book.json', sha256: 'b'.repeat(64) };

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeEach(async () => {
  db = await givenDatabase();
});
afterEach(() => db.end());

type Json = Parameters<typeof bytesOf>[0];
function importing(json: Json = nextBook(), dryRun = false, now = NOW) {
  const parsed = parseBook(bytesOf(json));
  if (parsed.kind !== 'book') throw new Error(JSON.stringify(parsed.errors[0]));
  return importBook(COMMAND_LINE, { book: parsed.book, targets: parsed.file.targets, source, dryRun }, now);
}

async function held() {
  return (await loadBooks(VIEWER, TODAY)).books;
}

describe('the next book', () => {
  test('a dry run says what would be added and writes nothing', async () => {
    const result = await importing(nextBook(), true);
    expect(result).toMatchObject({
      kind: 'done',
      dryRun: true,
      book: '2025-26',
      counts: {
        heads: { new: 2, same: 0 },
        programmes: { new: 3, same: 0 },
        figures: { new: FIGURES, same: 0 },
        links: { new: 3, same: 0 },
      },
    });
    expect((await held()).map(({ id }) => id)).toEqual(['2024-25']);
    expect(await database().auditEvent.count({ where: { kind: 'book-imported' } })).toBe(0);
  });

  test('loads as one file, with its author and audit row, reconciles, and leaves the whole database in order', async () => {
    await importing();
    const books = await held();
    expect(books.map(({ id }) => id)).toEqual(['2024-25', '2025-26']);
    for (const book of books) expect(reconcile(book).filter(({ status }) => status === 'beyond')).toEqual([]);
    const [audit] = await database().auditEvent.findMany({ where: { kind: 'book-imported' } });
    expect(audit).toMatchObject({
      subject: 'book 2025-26',
      personId: COMMAND_LINE.id,
      details: { file: 'book.json', sha256: source.sha256, added: { figures: FIGURES, links: 3 } },
    });
    const { broken } = await checkEverything(COMMAND_LINE, { url: db.appUrl, expected: expectations() });
    expect(broken).toEqual([]);
  });

  test('draws Programme (3) on into its new head along the stated link', async () => {
    await importing();
    const books = await held();
    const [book] = books;
    if (!book) throw new Error('no book');
    const series = programmeSeries(books, { book: book.id, head: '135', programme: 3 });
    const told = series.map(({ year, best, broken }) => [year, best?.figure.head, best?.stage, broken]);
    expect(told).toEqual([
      ['2022-23', '135', 'actual', false],
      ['2023-24', '47', 'actual', false],
      ['2024-25', '47', 'revised', false],
      ['2025-26', '47', 'estimate', false],
    ]);
    // Programme (2)'s actual of 2023–24 was restated by the later book: the line is broken before it.
    const restated = programmeSeries(books, { book: book.id, head: '135', programme: 2 });
    expect(restated.map(({ broken }) => broken)).toEqual([false, true, false, false]);
  });

  test('“Original” that disagrees with the last “Estimate” is flagged, the others agree', async () => {
    await importing();
    const rows = estimateAgreements(await held());
    expect(
      rows.filter(({ agrees }) => !agrees).map((row) => [row.estimate.printed, row.original.printed]),
    ).toEqual([['251.1', '250.1']]);
    expect(
      rows
        .filter(({ agrees }) => agrees)
        .map((row) => row.original.printed)
        .sort(),
    ).toEqual(['22.7', '386.5']);
  });

  test('again, or five times at once, adds nothing', async () => {
    const results = await Promise.all(Array.from({ length: 5 }, () => importing()));
    const added = results.map((result) => (result.kind === 'done' ? result.counts.figures.new : -1));
    expect(added.sort((a, b) => a - b)).toEqual([0, 0, 0, 0, FIGURES]);
    expect(await database().auditEvent.count({ where: { kind: 'book-imported' } })).toBe(1);
  });
});

describe('refused, and nothing changed', () => {
  const rows = async () => [await database().bookFigure.count(), await database().auditEvent.count()];

  test('a figure that is held with another text is named with both', async () => {
    await importing();
    const before = await rows();
    const json = nextBook();
    const plan = figure(json, 'dpo/pledge/satisfaction/2025');
    const printed = plan.printed;
    plan.printed = '4.9';
    expect(await importing(json)).toMatchObject({
      kind: 'refused',
      errors: [{ code: 'held-otherwise', value: '4.9', facts: { held: printed } }],
    });
    expect(await rows()).toEqual(before);
  });

  test('a book that isn’t published yet, and a link to a book that isn’t held', async () => {
    const early = await importing(nextBook(), false, new Date('2025-02-25T12:00:00Z'));
    expect(early).toMatchObject({
      kind: 'refused',
      errors: [{ code: 'not-published-yet', value: '2025-02-26' }],
    });
    const json = JSON.parse(
      JSON.stringify(nextBook()).replaceAll('"book":"2024-25"', '"book":"2023-24"'),
    ) as Json;
    const lost = await importing(json);
    expect(await database().estimatesBook.count()).toBe(1);
    expect(lost.kind === 'refused' && lost.errors.map(({ code }) => code)).toEqual(
      Array(3).fill('link-from-unknown'),
    );
  });

  test('whoever isn’t the command line may not', async () => {
    const parsed = parseBook(bytesOf(nextBook()));
    if (parsed.kind !== 'book') throw new Error('unreadable');
    const question = { book: parsed.book, targets: [], source, dryRun: false };
    for (const person of [VIEWER, PUBLISHED_RECORD])
      await expect(importBook(person, question, NOW)).rejects.toThrow(Forbidden);
  });
});
