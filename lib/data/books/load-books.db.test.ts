import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { VIEWER } from '@/lib/access/testing/people';
import { reconcile } from '@/lib/budget/reconcile';
import type { Day } from '@/lib/calendar/day';
import { decimal } from '@/lib/exact/fraction';
import { parseBook } from '@/lib/imports/book/parse-book';
import { root } from '@/lib/server/root.mjs';
import { loadShippedData } from '../shipped/load';
import { givenDatabase } from '../testing/given';
import { loadBooks } from './load-books';

const bytes = readFileSync(path.join(root, 'prisma/books/2024-25/book.json'));
const moment = (asAt: string | null) => ({ today: '2026-11-23' as Day, asAt: asAt as Day | null });

let db: Awaited<ReturnType<typeof givenDatabase>>;
let app: pg.Client;
beforeAll(async () => {
  db = await givenDatabase();
  app = new pg.Client({ connectionString: db.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await db.end();
});

/** Adds a row for the same printed place, changed. */
function correct(figure: string, values: Record<string, unknown>) {
  return app.query(
    `INSERT INTO book_figure SELECT (jsonb_populate_record(f, $2::jsonb || jsonb_build_object(
       'id', nextval('book_figure_id_seq'), 'author_id', $3::text))).*
     FROM book_figure f WHERE figure = $1 ORDER BY id LIMIT 1`,
    [figure, JSON.stringify(values), COMMAND_LINE.id],
  );
}

describe('the books that are held', () => {
  test('come back from the database as the file says them, to the last digit and order', async () => {
    const file = parseBook(bytes);
    const { books } = await loadBooks(VIEWER, moment(null));
    expect(file.kind).toBe('book');
    expect(books).toEqual(file.kind === 'book' ? [file.book] : []);
  });

  test('are known from the day they were published, Hong Kong time, whenever they were loaded', async () => {
    expect((await loadBooks(VIEWER, moment('2024-02-27'))).books).toEqual([]);
    expect((await loadBooks(VIEWER, moment('2024-02-28'))).books.map(({ id }) => id)).toEqual(['2024-25']);
  });

  test('a corrected figure is the last one known, and as at an earlier day the first; loading again leaves it', async () => {
    const id = 'component/salaries/2024-25/estimate';
    const printed = async (asAt: string | null) => {
      const { books } = await loadBooks(VIEWER, moment(asAt));
      return books[0]?.figures.find((figure) => figure.id === id);
    };
    const before = (await loadBooks(VIEWER, moment(null))).books[0];
    await correct(id, {
      printed: '168,903',
      value: 168903,
      known_at: '2025-01-10T00:00:00Z',
      reason: 'misprint',
    });
    expect(await loadShippedData(db.appUrl)).toEqual({ added: 0 });
    expect(await printed('2025-01-09')).toMatchObject({ printed: '168,902' });
    expect(await printed('2025-01-10')).toMatchObject({ printed: '168,903', value: decimal(168_903n, 0) });
    const after = (await loadBooks(VIEWER, moment(null))).books[0];
    expect(after?.figures.map((figure) => figure.id)).toEqual(before?.figures.map((figure) => figure.id));
    // 1 more in one component than in their total: within the tolerance of seven rounded figures, no longer exact
    const row = after && reconcile(after).find((one) => one.id === 'subhead/000/2024-25/estimate');
    expect(row).toMatchObject({ status: 'within-tolerance', difference: decimal(1n, 0) });
  });
});

describe('a second row for the same printed place', () => {
  test.each([
    [{ reason: null }, 'figure_correction_reason'],
    [{ reason: '  ' }, 'figure_correction_reason'],
    [{ reason: 'x', unit: 'HK$' }, 'figure_correction_same'],
    [{ reason: 'x', stage: 'actual' }, 'figure_correction_same'],
  ])('%j is refused by %s', async (values, constraint) => {
    await expect(correct('head/2023-24/revised', values)).rejects.toMatchObject({ constraint });
  });
});

test.each([
  [{ kind: 'forecast' }, 'figure_kind'],
  [{ stage: 'final' }, 'figure_stage'],
  [{ year: '2023-25' }, 'figure_year'],
  [{ year: null }, 'figure_subject'],
  [{ code: '000' }, 'figure_subject'],
  [{ half_unit: -1 }, 'figure_printed'],
  [{ label_en: 'only English' }, 'figure_label'],
  [{ programme: 9 }, 'book_figure_book_head_programme_fkey'],
  [{ place: 'nowhere' }, 'book_figure_book_head_place_fkey'],
])('a figure with %j breaks %s', async (values, constraint) => {
  const given = { figure: 'new/one', ...values };
  await expect(correct('programme-3/2023-24/revised', given)).rejects.toMatchObject({ constraint });
});
