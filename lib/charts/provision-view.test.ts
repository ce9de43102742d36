import { expect, test } from 'vitest';
import { programmeSeries } from '@/lib/budget/series';
import { givenBook, givenLink } from '@/lib/budget/testing/given-provisions';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { PALETTES } from './palette';
import { provisionConfig } from './provision-config';
import { provisionView } from './provision-view';

const book = givenBook('2024-25', {
  3: {
    '2022-23 actual': '439.0',
    '2023-24 original': '367.2',
    '2023-24 revised': '367.2',
    '2024-25 estimate': '386.5',
  },
});
const later = givenBook('2026-27', { 3: { '2024-25 actual': '390.0 Ψ', '2026-27 estimate': '400.0' } }, [
  givenLink('2024-25/3', 'continues', '2026-27/3'),
]);

function view(...books: (typeof book)[]) {
  const of = { book: '2024-25' as FinancialYear, head: '135', programme: 3 };
  const series = programmeSeries(books, of);
  const years = series.map(({ year }) => year);
  return provisionView(series, years, years, []);
}

test('the line follows the best known stage, and every stage of a year has a mark', () => {
  const { line, marks } = view(book);
  expect(line).toEqual([439, 367.2, 386.5]);
  expect(marks).toEqual({
    actual: [439, null, null],
    original: [null, 367.2, null],
    revised: [null, 367.2, null],
    estimate: [null, null, 386.5],
  });
});

test('the axis begins at zero and leaves room above the largest amount', () => {
  expect(view(book).bounds).toEqual({ min: 0, max: 500 });
  expect(view(givenBook('2024-25', { 3: { '2024-25 estimate': '22.7' } })).bounds).toEqual({
    min: 0,
    max: 25,
  });
  expect(view(givenBook('2024-25', { 3: { '2024-25 estimate': '0.0' } })).bounds).toEqual({ min: 0, max: 1 });
});

test('a year without a figure is a gap in the line, and a restated one is broken off', () => {
  const { line, broken, labels } = view(book, later);
  expect(labels).toEqual(['2022-23', '2023-24', '2024-25', '2025-26', '2026-27']);
  expect(line).toEqual([439, 367.2, 390, null, 400]);
  expect(broken).toEqual([false, false, true, false, false]);
  const [drawn] = provisionConfig(view(book, later), 'best', PALETTES.light, 'sans-serif').data.datasets;
  const segment = drawn?.segment;
  if (!segment || typeof segment === 'function') throw new Error('the line has no segments');
  const colour = segment.borderColor as (context: { p1DataIndex: number }) => string | undefined;
  expect([1, 2].map((p1DataIndex) => colour({ p1DataIndex }))).toEqual([undefined, 'transparent']);
});

test('each stage has a shape of its own', () => {
  const { datasets } = provisionConfig(view(book), 'best', PALETTES.dark, 'sans-serif').data;
  const shapes = datasets.slice(1).map(({ pointStyle }) => pointStyle);
  expect(new Set(shapes).size).toBe(4);
});
