import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { OFFICER } from '@/lib/access/testing/people';
import { parseBookJson } from '@/lib/imports/book/parse-book';
import { figure } from '@/lib/imports/book/testing/bad-next-books';
import type { BookJson } from '@/lib/imports/book/testing/made-up-parts';
import type { BookEffects } from '@/lib/proposals/book-effects';
import { database } from '../database';
import { previewProposal } from '../proposals/preview';
import { givenDatabase } from '../testing/given';
import { importBook } from './import-book';
import { bookProblemsOf, confirmedBook, NOW, notedBook } from './testing/given-book';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeEach(async () => {
  db = await givenDatabase();
});
afterEach(() => db.end());

describe('what its pledges say beside the ledger', () => {
  const target = (measure: string) => `Head 47, table targets, figure dpo/pledge/${measure}/target`;
  const changed = (
    id: string,
    change: Partial<ReturnType<typeof figure>>,
    targets: BookJson['targets'] = [],
  ) => {
    const json = { ...notedBook(), targets };
    Object.assign(figure(json, `dpo/pledge/${id}`), change);
    return json;
  };
  const from = (month: string, measure = 'answered-within-12s') =>
    [{ measure, comparison: 'at-least', from: month }] as NonNullable<BookJson['targets']>;

  test('a printed target that isn’t the one that holds asks from when it does', async () => {
    expect(await bookProblemsOf(changed('answered-within-12s/target', { printed: '85' }))).toEqual([
      `target-otherwise: ${target('answered-within-12s')}`,
    ]);
    expect(
      await bookProblemsOf(changed('answered-within-12s/target', { printed: '85' }, from('2026-12'))),
    ).toEqual([]);
  });

  test('a target for a month that has another value already, or for months that have ended', async () => {
    const other = { printed: '85' };
    expect(await bookProblemsOf(changed('answered-within-12s/target', other, from('2022-01')))).toEqual([
      `target-held: ${target('answered-within-12s')}`,
    ]);
    expect(await bookProblemsOf(changed('answered-within-12s/target', other, from('2025-04')))).toEqual([
      `target-backdated: ${target('answered-within-12s')}`,
    ]);
  });

  test('a value beyond the measure’s scale, and a unit that isn’t its', async () => {
    const place = 'Head 47, table targets, figure dpo/pledge';
    expect(await bookProblemsOf(changed('satisfaction/2025', { printed: '450' }))).toEqual([
      `value-range: ${place}/satisfaction/2025`,
    ]);
    expect(await bookProblemsOf(changed('satisfaction/2025', { unit: '%' }))).toEqual([
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
    const { effects } = await previewProposal(OFFICER, { kind: 'book', file: notedBook() }, null, NOW);
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
    const json = JSON.parse(JSON.stringify(notedBook()).replaceAll('satisfaction', 'ease')) as BookJson;
    await confirmedBook({ ...json, targets: from('2026-12', 'ease') });
    const [row1] = await database().measureTarget.findMany({ where: { measure: 'ease' } });
    expect(row1?.knownAt?.toISOString()).toBe('2025-02-25T16:00:00.000Z');
  });

  test('what follows for the measures, and programmes that no link speaks of, are told beforehand', async () => {
    const preview = async (file: BookJson) =>
      (await previewProposal(OFFICER, { kind: 'book', file }, null, NOW)).effects as BookEffects;
    const whole = await preview(notedBook());
    expect(whole.unlinked).toEqual({ lastBook: '2024-25', last: [], own: [] });
    const years = whole.follows.measures
      .find(({ measure }) => measure === 'satisfaction')
      ?.periods.filter(({ by }) => by === 'calendar-year');
    expect(years?.map(({ name, after }) => `${name} ${after.published?.printed}`)).toContain('2024 4.5');
    const links = notedBook().links?.filter(({ to }) => to.head !== '47') ?? [];
    const { unlinked } = await preview({ ...notedBook(), links });
    expect(unlinked.last.map(({ head, number }) => [head, number])).toEqual([['135', 3]]);
    expect(unlinked.own.map(({ head, number }) => [head, number])).toEqual([['47', 1]]);
  });
});
