import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE } from '@/lib/access/person';
import { MANAGER, OFFICER, SECOND_MANAGER, VIEWER } from '@/lib/access/testing/people';
import { estimateAgreements } from '@/lib/budget/agreement';
import { programmeSeries } from '@/lib/budget/series';
import type { Day } from '@/lib/calendar/day';
import { figure } from '@/lib/imports/book/testing/bad-next-books';
import { nextBook } from '@/lib/imports/book/testing/next-book';
import type { BookEffects } from '@/lib/proposals/book-effects';
import { database } from '../database';
import { confirmProposal } from '../proposals/decide';
import { loadProposal } from '../proposals/load-proposals';
import { previewProposal } from '../proposals/preview';
import { propose } from '../proposals/propose';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase } from '../testing/given';
import { loadBooks } from './load-books';
import { bookProblemsOf, confirmedBook, NOW, notedBook, proposedBook, WHY } from './testing/given-book';

const at = (asAt: string | null) => ({ today: '2026-11-23' as Day, asAt: asAt as Day | null });

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeEach(async () => {
  db = await givenDatabase();
});
afterEach(() => db.end());

describe('a book that is proposed', () => {
  test('is held by nobody before another manager confirms it; then every part of it carries the proposal', async () => {
    const id = await proposedBook();
    expect(await database().estimatesBook.count()).toBe(1);
    const seen = (await loadProposal(MANAGER, id, NOW))?.preview?.seen ?? '';
    expect(() => confirmProposal(OFFICER, { id, seen }, NOW)).toThrow(Forbidden);
    expect(await confirmProposal(MANAGER, { id, seen }, NOW)).toEqual({ kind: 'done' });

    const [row] = await database().estimatesBook.findMany({ where: { book: '2025-26' } });
    expect(row).toMatchObject({ authorId: OFFICER.id, proposalId: BigInt(id), sourceFile: null });
    const ours = { where: { proposalId: BigInt(id) } };
    expect([
      await database().bookFigure.count(ours),
      await database().programmeLink.count(ours),
      await database().bookNote.count(ours),
      await database().measurePlan.count(ours),
      await database().publishedFigure.count(ours),
    ]).toEqual([103, 3, 1, 3, 6]);
    await expectSound(db);
  });

  test('is known from the day it was published, its notes from when they came', async () => {
    await confirmedBook();
    const held = async (asAt: string | null) => (await loadBooks(VIEWER, at(asAt))).books;
    expect((await held('2025-02-25')).map(({ id }) => id)).toEqual(['2024-25']);
    const before = (await held('2025-02-26')).at(-1);
    expect([before?.id, before?.notes.length]).toEqual(['2025-26', 0]);
    const books = await held(null);
    expect(books.at(-1)?.notes).toMatchObject([
      { kind: 'estimate-original', programme: 2, text: { en: WHY.en } },
    ]);
    expect(estimateAgreements(books).map(({ agrees, note }) => [agrees, note?.text.en ?? null])).toEqual([
      [true, null],
      [false, WHY.en],
      [true, null],
    ]);
    // The Efficiency Office goes on in its new head; Programme (2) was restated.
    const told = (programme: number) =>
      programmeSeries(books, { book: '2024-25' as never, head: '135', programme }).map(
        ({ year, best, broken }) => `${year} ${best?.figure.head}${broken ? ' broken' : ''}`,
      );
    expect(told(3)).toEqual(['2022-23 135', '2023-24 47', '2024-25 47', '2025-26 47']);
    expect(told(2)).toEqual(['2022-23 135', '2023-24 135 broken', '2024-25 135', '2025-26 135']);
  });

  test('says beforehand what it would change', async () => {
    const { problems, effects } = await previewProposal(
      OFFICER,
      { kind: 'book', file: notedBook() },
      null,
      NOW,
    );
    expect(problems).toEqual([]);
    const found = effects as BookEffects;
    expect(found.added).toMatchObject({ heads: 2, figures: 103, links: 3, notes: 1, plans: 3, published: 6 });
    expect(found.statuses).toMatchObject({ beyond: 0, explained: 0 });
    expect(
      found.agreements.map(({ estimate, original, standing, note }) => [
        estimate,
        original,
        standing,
        note?.en,
      ]),
    ).toEqual([
      ['22.7', '22.7', 'agree', undefined],
      ['251.1', '250.1', 'differ', WHY.en],
      ['386.5', '386.5', 'agree', undefined],
    ]);
    expect(found.breaks).toMatchObject([
      { name: { en: 'Innovation, Technology and Industry' }, year: '2023-24' },
    ]);
    // 74 and 78 against 80, 99 and 98 against 95, 4.6 and 4.5 against 4.0
    expect(
      found.ledger.map(({ column, year, printed, verdict }) => `${column} ${year} ${printed} ${verdict}`),
    ).toEqual([
      'actual 2023 74 not-met',
      'actual 2024 78 not-met',
      'plan 2025 80 none',
      'actual 2023 99 met',
      'actual 2024 98 met',
      'plan 2025 99 none',
      'actual 2023 4.6 met',
      'actual 2024 4.5 met',
      'plan 2025 4.5 none',
    ]);
  });

  test('by a manager is confirmed by another manager, never by the same', async () => {
    const id = await proposedBook(notedBook(), MANAGER);
    const seen = (await loadProposal(SECOND_MANAGER, id, NOW))?.preview?.seen ?? '';
    await expect(confirmProposal(MANAGER, { id, seen }, NOW)).rejects.toThrow(Forbidden);
    expect(await confirmProposal(SECOND_MANAGER, { id, seen }, NOW)).toEqual({ kind: 'done' });
  });
});

describe('what stands in its way', () => {
  const original = 'Head 135, table programme-2, figure programme-2/2024-25/original';
  test('an original that isn’t the last estimate, and a change above the threshold, ask for a note', async () => {
    expect(await bookProblemsOf(nextBook())).toEqual([`original-unnoted: ${original}`]);
    const less = notedBook();
    for (const [figureId, printed] of [
      ['programme-1/2024-25/revised', '20.0'],
      ['programme-1/2024-25/revised/on-original', '–11.9%'],
      ['programme-1/2025-26/estimate/on-revised', '+17.5%'],
    ] as const)
      figure(less, figureId).printed = printed;
    for (const id of [
      'head/2024-25/revised',
      'head/2024-25/revised/on-original',
      'head/2025-26/estimate/on-revised',
    ])
      for (const derived of figure(less, id).derived ?? []) derived.explanation = WHY;
    const place = (later: string, earlier: string) =>
      `variance-unnoted: note to Head 135 Programme (1), ${later} against ${earlier}`;
    expect(await bookProblemsOf(less)).toEqual([
      place('2025-26 (estimate)', '2024-25 (revised)'),
      place('2024-25 (revised)', '2024-25 (original)'),
    ]);
    await database().datedSetting.create({
      data: { name: 'variance-note-percent', value: '15', knownAt: NOW, authorId: COMMAND_LINE.id },
    });
    expect(await bookProblemsOf(less)).toEqual([place('2025-26 (estimate)', '2024-25 (revised)')]);
  });

  test('a book that is held, one that isn’t published, one that isn’t a book', async () => {
    await confirmedBook();
    expect(await bookProblemsOf(notedBook())).toEqual(['already-held: book 2025-26']);
    expect(await bookProblemsOf({ ...notedBook(), book: '2026' })).toContain('wrong-form: book');
    for (const file of [null, 7, 'book', [], { book: '2025-26' }])
      expect((await bookProblemsOf(file)).length).toBeGreaterThan(0);
    const result = await propose(
      OFFICER,
      { proposed: { kind: 'book', file: notedBook() }, reason: null, key: null },
      NOW,
    );
    expect(result.kind).toBe('problems');
  });

  test('proposed twice, the second can’t be confirmed any more', async () => {
    const second = await proposedBook();
    const seen = (await loadProposal(MANAGER, second, NOW))?.preview?.seen ?? '';
    await confirmedBook();
    expect(await confirmProposal(MANAGER, { id: second, seen }, NOW)).toMatchObject({
      kind: 'problems',
      problems: [{ code: 'already-held' }],
    });
    expect(await database().estimatesBook.count()).toBe(2);
  });
});
