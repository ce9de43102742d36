import { expect, test } from 'vitest';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { programmeSeries } from './series';
import { givenBook, givenLink } from './testing/given-provisions';

const of = (book: string, programme: number) => ({ book: book as FinancialYear, head: '135', programme });
const CONTINUES = givenLink('2023-24/2', 'continues', '2024-25/3');

const older = givenBook('2023-24', {
  2: {
    '2021-22 actual': '410.0',
    '2022-23 original': '430.0',
    '2022-23 revised': '435.0',
    '2023-24 estimate': '367.2',
  },
});
const newer = (links = [CONTINUES], actual = '439.0') =>
  givenBook(
    '2024-25',
    {
      3: {
        '2022-23 actual': actual,
        '2023-24 original': '367.2',
        '2023-24 revised': '360.0',
        '2024-25 estimate': '386.5',
      },
    },
    links,
  );
const newest = givenBook(
  '2025-26',
  {
    1: {
      '2023-24 actual': '361.1 Ψ',
      '2024-25 original': '386.5',
      '2024-25 revised': '380.0',
      '2025-26 estimate': '400.0',
    },
  },
  [givenLink('2024-25/3', 'continues', '2025-26/1')],
);

/** Each year with its best figure; `/` before one that is broken off from the year before. */
const line = (series: ReturnType<typeof programmeSeries>) =>
  series.map(
    ({ year, best, broken }) => `${broken ? '/' : ''}${year} ${best?.stage} ${best?.figure.printed}`,
  );

test('one book: the best known figure of each year is the actual, else the revised, else the estimate', () => {
  expect(line(programmeSeries([newer()], of('2024-25', 3)))).toEqual([
    '2022-23 actual 439.0',
    '2023-24 revised 360.0',
    '2024-25 estimate 386.5',
  ]);
});

test('every stage of a year is kept, each with the book that prints it', () => {
  const [, , year] = programmeSeries([older, newer()], of('2024-25', 3));
  expect(year?.figures.map(({ stage, book, figure }) => `${stage} ${book} ${figure.printed}`)).toEqual([
    'original 2024-25 367.2',
    'revised 2024-25 360.0',
    'estimate 2023-24 367.2',
  ]);
});

test('a series runs across books along “continues”, whichever book it is asked from', () => {
  const books = [older, newer(), newest];
  const expected = [
    '2021-22 actual 410.0',
    '2022-23 actual 439.0',
    '/2023-24 actual 361.1',
    '2024-25 revised 380.0',
    '2025-26 estimate 400.0',
  ];
  for (const start of [of('2023-24', 2), of('2024-25', 3), of('2025-26', 1)])
    expect(line(programmeSeries(books, start))).toEqual(expected);
});

test('it is broken where the later book’s figure is restated, and nowhere within a book', () => {
  expect(line(programmeSeries([older, newer([CONTINUES], '439.0 Ψ')], of('2024-25', 3)))).toEqual([
    '2021-22 actual 410.0',
    '/2022-23 actual 439.0',
    '2023-24 revised 360.0',
    '2024-25 estimate 386.5',
  ]);
});

test('a footnote that restates nothing breaks nothing', () => {
  const series = programmeSeries([older, newer([CONTINUES], '439.0 †')], of('2024-25', 3));
  expect(series.map(({ broken }) => broken)).toEqual([false, false, false, false]);
});

test.each(['merged-into', 'split-from'] as const)('it doesn’t run on along “%s”', (relation) => {
  const books = [older, newer([givenLink('2023-24/2', relation, '2024-25/3')])];
  expect(programmeSeries(books, of('2024-25', 3)).map(({ year }) => year)).toEqual([
    '2022-23',
    '2023-24',
    '2024-25',
  ]);
});

test('the same number in two books joins nothing without a link', () => {
  const same = givenBook('2025-26', { 3: { '2025-26 estimate': '1.0' } });
  expect(programmeSeries([newer(), same], of('2025-26', 3)).map(({ year }) => year)).toEqual(['2025-26']);
});

test('a year that no book prints stands in the series without a figure, and a circle of links ends', () => {
  const later = givenBook('2027-28', { 3: { '2027-28 estimate': '5.0' } }, [
    givenLink('2024-25/3', 'continues', '2027-28/3'),
    givenLink('2027-28/3', 'continues', '2024-25/3'),
  ]);
  const series = programmeSeries([newer([]), later], of('2024-25', 3));
  expect(series.map(({ year, best }) => `${year} ${best?.figure.printed ?? 'none'}`)).toEqual([
    '2022-23 439.0',
    '2023-24 360.0',
    '2024-25 386.5',
    '2025-26 none',
    '2026-27 none',
    '2027-28 5.0',
  ]);
});

test('a programme that leads on to two others ends', () => {
  const twin = givenBook('2025-26', { 1: { '2025-26 estimate': '1.0' }, 2: { '2025-26 estimate': '2.0' } }, [
    givenLink('2024-25/3', 'continues', '2025-26/1'),
    givenLink('2024-25/3', 'continues', '2025-26/2'),
  ]);
  expect(programmeSeries([newer([]), twin], of('2024-25', 3)).at(-1)?.year).toBe('2024-25');
});

test('a programme that isn’t there has no years', () => {
  expect(programmeSeries([newer()], of('2024-25', 9))).toEqual([]);
});
