import { expect, test } from 'vitest';
import { reconcile } from '@/lib/budget/reconcile';
import type { Locale } from '@/lib/format/locale';
import { bookFile } from '@/lib/imports/book/book-file';
import { bookOfFile } from '@/lib/imports/book/book-of-file';
import { translatorFor } from '@/lib/messages/translator';
import file from '@/prisma/books/2024-25/book.json' with { type: 'json' };
import { type ReconciliationFilter, reconciliationView } from './page-view';

const { book } = bookOfFile(bookFile.parse(file));
const reconciled = reconcile(book);
const MEASURES = [
  {
    id: 'answered-within-12s',
    name: { en: 'Calls answered within 12 seconds', 'zh-Hant': '接聽', 'zh-Hans': '接听' },
  },
];

/** The page of the Estimates 2024–25, as they ship. */
function view(filter: Partial<ReconciliationFilter> = {}, locale: Locale = 'en') {
  const words = { t: translatorFor(locale), locale, book, measures: MEASURES };
  return reconciliationView(words, reconciled, { status: null, table: null, text: null, ...filter });
}

function rowsOf({ groups }: ReturnType<typeof view>) {
  return groups.flatMap((group) => group.rows);
}

const find = (text: string, locale: Locale = 'en') => rowsOf(view({ text }, locale));

test('every printed figure agrees, and the headline counts them', () => {
  expect(view().headline).toMatch(
    /^All 163 printed figures of the Estimates 2024–25 agree: \d+ checks exact, \d+ within tolerance, \d+ explained; \d+ figures are printed only\.$/,
  );
  const counts = view().summary.map(({ count }) => count);
  expect(counts.reduce((a, b) => a + b)).toBe(reconciled.length);
  expect(view().summary.map(({ name }) => name)).toEqual([
    'Exact',
    'Within tolerance',
    'Explained',
    'Printed',
  ]);
});

test('each row stands once, in the order of the document, under the table it is printed in', () => {
  const rows = rowsOf(view());
  expect(rows.map(({ id }) => id)).toEqual(reconciled.map(({ id }) => id));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(view().groups[0]?.place).toBe('Head 135, opening summary');
});

test('every figure of the document is found by its printed text', () => {
  for (const { id, printed } of book.figures)
    expect(
      find(printed).map((row) => row.id),
      printed,
    ).toContain(id);
}, 60_000);

test.each(['77,428', '77428', '77 428 000', '$77,428,000'])(
  '“%s” finds the increase of 77,428 thousand',
  (text) => {
    expect(find(text).map(({ id }) => id)).toContain('details-1/above-revised');
  },
);

test.each(['2 807 000', '2807000', '2,807,000', '2\u202f807\u202f000'])('“%s” finds the calls', (text) => {
  expect(find(text)).toMatchObject([{ printed: 'around 2 807 000', status: 'printed', unit: 'calls' }]);
});

test('a change is found with any dash, and words are found in the language shown', () => {
  expect(find('-11.7%').map(({ printed }) => printed)).toEqual(['–11.7%']);
  expect(find('efficiency office').every(({ label }) => label.includes('Efficiency Office'))).toBe(true);
  expect(find('效率促進辦公室', 'zh-Hant').length).toBe(find('efficiency office').length);
  expect(find('no such thing')).toEqual([]);
});

test('77.5 against $77,428,000: exact from the thousands, within tolerance from the millions, with its words', () => {
  const [exact, within] = find('$77,428,000');
  expect(exact).toMatchObject({ status: 'exact', recomputed: '$77,428,000', difference: '0' });
  expect(within).toMatchObject({
    id: 'details-1/above-revised~2',
    status: 'within-tolerance',
    statusText: 'Within tolerance',
    recomputed: '$77,500,000',
    difference: '+72,000',
    tolerance: '±100,500',
    arithmetic: '$660.3m − $582.8m = $77.5m = $77,500,000',
  });
  expect(within?.explanation).toContain('77.5');
  expect(find('$77,428,000', 'zh-Hant')[1]).toMatchObject({ statusText: '在容許誤差之內' });
});

test('by status and by table', () => {
  expect(
    rowsOf(view({ status: 'within-tolerance' })).every(({ status }) => status === 'within-tolerance'),
  ).toBe(true);
  const commitments = view({ table: '135-commitments' });
  expect(commitments.groups.map(({ place }) => place)).toEqual(['Head 135, Commitments']);
  expect(commitments.shown).toBe(9);
  expect(commitments.all).toBe(reconciled.length);
  expect(view({ table: '135-commitments', status: 'explained' }).groups).toEqual([]);
});

test('footnotes stand under the table whose figures carry them', () => {
  const notes = view().groups.flatMap(({ table, notes }) => notes.map(({ mark }) => `${table} ${mark}`));
  expect(notes).toContain('135-programme-2 Ψ');
  expect(notes).toContain('135-analysis ‡');
  expect(view({ table: '135-programme-1' }).groups[0]?.notes).toEqual([]);
});

test('no row is named by its id', () => {
  for (const { id, label } of rowsOf(view())) expect(label).not.toBe(id);
});
