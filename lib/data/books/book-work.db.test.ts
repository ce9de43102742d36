import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE } from '@/lib/access/person';
import { MANAGER, OFFICER, SECOND_MANAGER, VIEWER } from '@/lib/access/testing/people';
import { estimateAgreements } from '@/lib/budget/agreement';
import { programmeSeries } from '@/lib/budget/series';
import type { Day } from '@/lib/calendar/day';
import { fileOfBook } from '@/lib/imports/book/file-of-book';
import { parseBookJson } from '@/lib/imports/book/parse-book';
import { figure } from '@/lib/imports/book/testing/bad-next-books';
import { type BookJson, named } from '@/lib/imports/book/testing/made-up-parts';
import { nextBook } from '@/lib/imports/book/testing/next-book';
import type { BookEffects } from '@/lib/proposals/book-effects';
import { database } from '../database';
import { confirmProposal } from '../proposals/decide';
import { loadProposal } from '../proposals/load-proposals';
import { previewProposal } from '../proposals/preview';
import { propose } from '../proposals/propose';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase } from '../testing/given';
import { importBook } from './import-book';
import { loadBooks } from './load-books';

const NOW = new Date('2026-11-23T04:00:00Z');
const at = (asAt: string | null) => ({ today: '2026-11-23' as Day, asAt: asAt as Day | null });

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeEach(async () => {
  db = await givenDatabase();
});
afterEach(() => db.end());

const why = named(
  'Moved to another head (made up).',
  '已調撥至另一總目（虛構）。',
  '已调拨至另一总目（虚构）。',
);

/** The made-up book with the note that its Programme (2) asks for: 250.1 where 251.1 was estimated. */
function noted(): BookJson {
  const original = { year: '2024-25', stage: 'original' } as const;
  const against = { year: '2024-25', stage: 'estimate' } as const;
  return {
    ...nextBook(),
    notes: [{ kind: 'estimate-original', head: '135', programme: 2, ...original, against, text: why }],
  };
}

const problemsOf = async (file: unknown) =>
  (await previewProposal(OFFICER, { kind: 'book', file }, null, NOW)).problems.map(
    ({ code, place }) => `${code}: ${place}`,
  );

async function proposed(file: unknown = noted(), by = OFFICER) {
  const result = await propose(by, { proposed: { kind: 'book', file }, reason: null, key: null }, NOW);
  if (result.kind !== 'proposed') throw new Error(JSON.stringify(result.problems));
  return result.id;
}

async function confirmed(by = MANAGER) {
  const id = await proposed();
  const seen = (await loadProposal(by, id, NOW))?.preview?.seen ?? '';
  expect(await confirmProposal(by, { id, seen }, NOW)).toEqual({ kind: 'done' });
  return id;
}

describe('a book that is proposed', () => {
  test('is held by nobody before another manager confirms it; then every part of it carries the proposal', async () => {
    const id = await proposed();
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
    await confirmed();
    const held = async (asAt: string | null) => (await loadBooks(VIEWER, at(asAt))).books;
    expect((await held('2025-02-25')).map(({ id }) => id)).toEqual(['2024-25']);
    const before = (await held('2025-02-26')).at(-1);
    expect([before?.id, before?.notes.length]).toEqual(['2025-26', 0]);
    const books = await held(null);
    expect(books.at(-1)?.notes).toMatchObject([
      { kind: 'estimate-original', programme: 2, text: { en: why.en } },
    ]);
    expect(estimateAgreements(books).map(({ agrees, note }) => [agrees, note?.text.en ?? null])).toEqual([
      [true, null],
      [false, why.en],
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
    const { problems, effects } = await previewProposal(OFFICER, { kind: 'book', file: noted() }, null, NOW);
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
      ['251.1', '250.1', 'differ', why.en],
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
    const id = await proposed(noted(), MANAGER);
    const seen = (await loadProposal(SECOND_MANAGER, id, NOW))?.preview?.seen ?? '';
    await expect(confirmProposal(MANAGER, { id, seen }, NOW)).rejects.toThrow(Forbidden);
    expect(await confirmProposal(SECOND_MANAGER, { id, seen }, NOW)).toEqual({ kind: 'done' });
  });
});

describe('what stands in its way', () => {
  const original = 'Head 135, table programme-2, figure programme-2/2024-25/original';
  test('an original that isn’t the last estimate, and a change above the threshold, ask for a note', async () => {
    expect(await problemsOf(nextBook())).toEqual([`original-unnoted: ${original}`]);
    const less = noted();
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
      for (const derived of figure(less, id).derived ?? []) derived.explanation = why;
    const place = (later: string, earlier: string) =>
      `variance-unnoted: note to Head 135 Programme (1), ${later} against ${earlier}`;
    expect(await problemsOf(less)).toEqual([
      place('2025-26 (estimate)', '2024-25 (revised)'),
      place('2024-25 (revised)', '2024-25 (original)'),
    ]);
    await database().datedSetting.create({
      data: { name: 'variance-note-percent', value: '15', knownAt: NOW, authorId: COMMAND_LINE.id },
    });
    expect(await problemsOf(less)).toEqual([place('2025-26 (estimate)', '2024-25 (revised)')]);
  });

  test('a book that is held, one that isn’t published, one that isn’t a book', async () => {
    await confirmed();
    expect(await problemsOf(noted())).toEqual(['already-held: book 2025-26']);
    expect(await problemsOf({ ...noted(), book: '2026' })).toContain('wrong-form: book');
    for (const file of [null, 7, 'book', [], { book: '2025-26' }])
      expect((await problemsOf(file)).length).toBeGreaterThan(0);
    const result = await propose(
      OFFICER,
      { proposed: { kind: 'book', file: noted() }, reason: null, key: null },
      NOW,
    );
    expect(result.kind).toBe('problems');
  });

  test('proposed twice, the second can’t be confirmed any more', async () => {
    const second = await proposed();
    const seen = (await loadProposal(MANAGER, second, NOW))?.preview?.seen ?? '';
    await confirmed();
    expect(await confirmProposal(MANAGER, { id: second, seen }, NOW)).toMatchObject({
      kind: 'problems',
      problems: [{ code: 'already-held' }],
    });
    expect(await database().estimatesBook.count()).toBe(2);
  });
});

describe('what its pledges say beside the ledger', () => {
  const target = (measure: string) => `Head 47, table targets, figure dpo/pledge/${measure}/target`;
  const changed = (
    id: string,
    change: Partial<ReturnType<typeof figure>>,
    targets: BookJson['targets'] = [],
  ) => {
    const json = { ...noted(), targets };
    Object.assign(figure(json, `dpo/pledge/${id}`), change);
    return json;
  };
  const from = (month: string, measure = 'answered-within-12s') =>
    [{ measure, comparison: 'at-least', from: month }] as NonNullable<BookJson['targets']>;

  test('a printed target that isn’t the one that holds asks from when it does', async () => {
    expect(await problemsOf(changed('answered-within-12s/target', { printed: '85' }))).toEqual([
      `target-otherwise: ${target('answered-within-12s')}`,
    ]);
    expect(
      await problemsOf(changed('answered-within-12s/target', { printed: '85' }, from('2026-12'))),
    ).toEqual([]);
  });

  test('a target for a month that has another value already, or for months that have ended', async () => {
    const other = { printed: '85' };
    expect(await problemsOf(changed('answered-within-12s/target', other, from('2022-01')))).toEqual([
      `target-held: ${target('answered-within-12s')}`,
    ]);
    expect(await problemsOf(changed('answered-within-12s/target', other, from('2025-04')))).toEqual([
      `target-backdated: ${target('answered-within-12s')}`,
    ]);
  });

  test('a value beyond the measure’s scale, and a unit that isn’t its', async () => {
    const place = 'Head 47, table targets, figure dpo/pledge';
    expect(await problemsOf(changed('satisfaction/2025', { printed: '450' }))).toEqual([
      `value-range: ${place}/satisfaction/2025`,
    ]);
    expect(await problemsOf(changed('satisfaction/2025', { unit: '%' }))).toEqual([
      `pledge-unit: ${place}/satisfaction/2025`,
    ]);
    const imported = parseBookJson(changed('satisfaction/2025', { printed: '450' }));
    if (imported.kind !== 'book') throw new Error('unreadable');
    const source = { name: 'book.json', sha256: 'c'.repeat(64) };
    const given = { book: imported.book, targets: [], source, dryRun: false };
    expect(await importBook(COMMAND_LINE, given, NOW)).toMatchObject({
      kind: 'refused',
      errors: [{ code: 'value-range', value: '450', facts: { low: 1, high: 5 } }],
    });
  });

  test('a plan that the ledger has already stays out of it, and is told', async () => {
    await database().measurePlan.create({
      data: {
        measure: 'satisfaction',
        year: 2025,
        value: '4.8',
        citationPlace: 'minutes (made up)',
        knownAt: new Date('2025-01-02T00:00:00Z'),
        authorId: COMMAND_LINE.id,
      },
    });
    const { effects } = await previewProposal(OFFICER, { kind: 'book', file: noted() }, null, NOW);
    const found = effects as BookEffects;
    expect(found.added['plans']).toBe(2);
    expect(found.ledger.filter(({ held }) => held !== null)).toEqual([
      { measure: 'satisfaction', column: 'plan', year: 2025, printed: '4.5', verdict: 'none', held: '4.8' },
    ]);
  });

  test('a measure’s first target is known from the day of the book, not without beginning', async () => {
    const first = await database().measureDefinition.findFirstOrThrow({ where: { measure: 'satisfaction' } });
    const { id: _, recordedAt: __, ...row } = first;
    await database().measureDefinition.create({
      data: { ...row, measure: 'ease', knownAt: new Date('2024-12-01T00:00:00Z'), authorId: COMMAND_LINE.id },
    });
    const json = JSON.parse(JSON.stringify(noted()).replaceAll('satisfaction', 'ease')) as BookJson;
    const id = await proposed({ ...json, targets: from('2026-12', 'ease') });
    const seen = (await loadProposal(MANAGER, id, NOW))?.preview?.seen ?? '';
    expect(await confirmProposal(MANAGER, { id, seen }, NOW)).toEqual({ kind: 'done' });
    const [row1] = await database().measureTarget.findMany({ where: { measure: 'ease' } });
    expect(row1?.knownAt?.toISOString()).toBe('2025-02-25T16:00:00.000Z');
  });

  test('what follows for the measures, and programmes that no link speaks of, are told beforehand', async () => {
    const preview = async (file: BookJson) =>
      (await previewProposal(OFFICER, { kind: 'book', file }, null, NOW)).effects as BookEffects;
    const whole = await preview(noted());
    expect(whole.unlinked).toEqual({ lastBook: '2024-25', last: [], own: [] });
    const years = whole.follows.measures
      .find(({ measure }) => measure === 'satisfaction')
      ?.periods.filter(({ by }) => by === 'calendar-year');
    expect(years?.map(({ name, after }) => `${name} ${after.published?.printed}`)).toContain('2024 4.5');
    const links = noted().links?.filter(({ to }) => to.head !== '47') ?? [];
    const { unlinked } = await preview({ ...noted(), links });
    expect(unlinked.last.map(({ head, number }) => [head, number])).toEqual([['135', 3]]);
    expect(unlinked.own.map(({ head, number }) => [head, number])).toEqual([['47', 1]]);
  });
});

test('confirmed and imported at once, it comes in once and neither waits for the other for ever', async () => {
  const id = await proposed();
  const seen = (await loadProposal(MANAGER, id, NOW))?.preview?.seen ?? '';
  const parsed = parseBookJson(noted());
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
  await confirmed();
  const { books } = await loadBooks(VIEWER, at(null));
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
