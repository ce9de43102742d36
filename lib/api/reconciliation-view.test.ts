import { expect, test } from 'vitest';
import { type Reconciled, reconcile } from '@/lib/budget/reconcile';
import { bookWith, changeFrom, printedFigure, sumOf } from '@/lib/budget/testing/printed-figure';
import { whole } from '@/lib/exact/fraction';
import { listCsv } from './list-csv';
import { reconciliationShape } from './reconciliation-response';
import { reconciliationView } from './reconciliation-view';

const K = "HK$'000";
const M = 'HK$ million';
const names = { en: 'rounded', 'zh-Hant': '四捨五入', 'zh-Hans': '四舍五入' };
const place = { en: 'Head 135, Details, paragraph 1', 'zh-Hant': '第1段', 'zh-Hans': '第1段' };
const book = bookWith(
  [
    printedFigure('t', '660.3', M),
    printedFigure('r', '582.8', M, { footnotes: ['‡'] }),
    printedFigure('increase', '$77,428,000', 'HK$', {
      halfUnit: whole(500n),
      derivations: [{ ...sumOf(['t'], ['r']), explanation: names }],
    }),
    printedFigure('change', '+13.3%', '%', { derivations: [changeFrom('r', 't')] }),
    printedFigure('thousands', '660,263', K),
    printedFigure('again', '660.3', M, { derivations: [sumOf(['thousands'])] }),
  ],
  { tables: [{ code: 'table', head: '135', place }] },
);
const [, base, increase, change, , again] = reconcile(book);
const view = (row: Reconciled | undefined, locale: 'en' | 'zh-Hant' = 'en') =>
  row && reconciliationView(book, row, { label: 'Increase', arithmetic: '1 + 1 = 2' }, locale);

test('a row has its citation, its numbers in its own unit, and what it follows from', () => {
  expect(view(increase)).toEqual({
    id: 'increase',
    citation: { book: '2024-25', place: 'Head 135, Details, paragraph 1' },
    printed: '$77,428,000',
    unit: 'HK$',
    precision: '500',
    recomputed: '77500000',
    tolerance: '100500',
    difference: '72000',
    status: 'within-tolerance',
    explanation: 'rounded',
    label: 'Increase',
    arithmetic: '1 + 1 = 2',
    derivedFrom: ['t', 'r'],
    precisionReason: 'half a unit',
    footnotes: [],
  });
});

test('words are in the language asked for; the place stays as the book has it', () => {
  expect(view(increase, 'zh-Hant')).toMatchObject({
    citation: { place: 'Head 135, Details, paragraph 1' },
    explanation: '四捨五入',
    precisionReason: '半個單位',
  });
});

test('what nothing leads to is null, and an empty list', () => {
  expect(view(base)).toMatchObject({
    status: 'printed',
    recomputed: null,
    tolerance: null,
    difference: null,
    explanation: null,
    derivedFrom: [],
    footnotes: ['‡'],
    precision: '0.05',
  });
});

test('a tolerance that goes on for ever is cut, never rounded up', () => {
  // 660.35 ÷ 582.75 − 1 = 13.3161733…%, which is 0.0183010… above 660.3 ÷ 582.8 − 1 = 13.2978723…%; and 0.05.
  expect(view(change)).toMatchObject({ recomputed: '13.3', difference: '0', tolerance: '0.0683' });
});

test('recomputed has the digits of the printed figure, its tolerance all it needs', () => {
  expect(view(again)).toMatchObject({ recomputed: '660.3', tolerance: '0.0505', difference: '0' });
});

test('every row fits its description, and CSV has the same columns', () => {
  const rows = reconcile(book).map((row) =>
    reconciliationView(book, row, { label: 'x', arithmetic: null }, 'en'),
  );
  for (const row of rows) expect(reconciliationShape.parse(row)).toEqual(row);
  const csv = listCsv(reconciliationShape, rows, { asAt: '2024-02-28', illustrative: false });
  expect(csv.split('\r\n')[0]).toBe(
    '\uFEFFid,citation_book,citation_place,printed,unit,precision,recomputed,tolerance,difference,status,explanation,' +
      'label,arithmetic,derivedFrom,precisionReason,footnotes,asAt,illustrative',
  );
  expect(csv).toContain('"[""t"",""r""]"');
});
