import { expect, test } from 'vitest';
import { type Month, monthRange } from '@/lib/calendar/month';
import type { CountCode, CountValue } from '@/lib/kpi/counts';
import { byMonth, countsOf, figureOf } from '@/lib/kpi/testing/month-counts';
import { exact } from '@/lib/kpi/testing/pledge';
import type { PublishedVolume } from './checks/finding';
import { volumeEffects } from './volume-effects';

type Values = Partial<Record<CountCode, CountValue>>;
const EACH = { calls_offered: 100, calls_answered: 90, calls_blocked: 5, emails: 10, other_written: 2 };
const OCTOBER = '2023-10' as Month;
const volume = (of: 'calls' | 'written', year: number, value: string): PublishedVolume => ({
  of,
  year,
  printed: value,
  value: exact(value),
  halfUnit: exact('5'),
});

/** What another October 2023 makes of months that are all alike. */
function effects(
  october: Values,
  {
    from = '2023-01',
    to = '2024-03',
    without = '',
    books = [] as readonly PublishedVolume[],
    complaints = 0,
  } = {},
) {
  const months = monthRange(from as Month, to as Month).filter((month) => month !== without);
  const figures = byMonth(months.map((month) => figureOf(month, { ...EACH, complaints })));
  return volumeEffects({ figures, volumes: books }, OCTOBER, countsOf({ ...EACH, complaints, ...october }));
}
const told = ({ totals }: ReturnType<typeof effects>) =>
  totals.map(({ volume: of, period, before, after }) => `${of} ${period.name}: ${before} → ${after}`);

test('a corrected count is told of the month, its calendar year and its financial year, and no other count', () => {
  // By hand: twelve months of 10 e-mails, and one of them 40.
  expect(told(effects({ emails: 40 }))).toEqual([
    'emails 2023-10: 10 → 40',
    'emails 2023: 120 → 150',
    'emails 2023-24: 120 → 150',
  ]);
  expect(told(effects({ calls_blocked: 0 }))).toContain('calls_blocked 2023: 60 → 55');
});

test('what changes nothing of volumes tells nothing: the same counts, or complaints', () => {
  expect(effects({})).toEqual({ totals: [], agreements: [] });
  expect(told(effects({ complaints: 7 }))).toEqual([]);
});

test('a year that lacks a month before and after is left out', () => {
  expect(told(effects({ emails: 40 }, { to: '2023-12' }))).toEqual([
    'emails 2023-10: 10 → 40',
    'emails 2023: 120 → 150',
  ]);
});

test('a month’s first figures are told of the years they complete only', () => {
  const first = effects({ emails: 40 }, { to: '2023-12', without: OCTOBER });
  expect(told(first)).toEqual([
    'calls_offered 2023: null → 1200',
    'calls_answered 2023: null → 1080',
    'calls_blocked 2023: null → 60',
    'emails 2023: null → 150',
    'other_written 2023: null → 24',
  ]);
});

test('a total that a correction takes away is told', () => {
  expect(told(effects({ emails: 'suspended' }))).toContain('emails 2023: 120 → null');
});

test('what was published of the year is held against the months before and after, of the kind that changes', () => {
  const books = [volume('calls', 2023, '1200'), volume('written', 2023, '144')];
  const agreements = (october: Values) =>
    effects(october, { books }).agreements.map(({ published, before, after }) => [
      published.of,
      before,
      after,
    ]);
  // By hand: 12 × (10 + 2) = 144 written contacts, to within 5: 139 to below 149.
  expect(agreements({ emails: 14 })).toEqual([['written', true, true]]);
  expect(agreements({ emails: 15 })).toEqual([['written', true, false]]);
  expect(agreements({ emails: 'suspended' })).toEqual([['written', true, null]]);
  // Blocked calls may be among what a book means; those offered alone agree all the same.
  expect(agreements({ calls_blocked: 50 })).toEqual([['calls', true, true]]);
  expect(agreements({ complaints: 3 })).toEqual([]);
});

test('an incomplete year, and another year’s figure, are held against nothing', () => {
  const books = [volume('written', 2023, '144')];
  expect(effects({ emails: 40 }, { from: '2023-02', books }).agreements).toEqual([]);
  expect(effects({ emails: 40 }, { books: [volume('written', 2024, '144')] }).agreements).toEqual([]);
  // E-mails are complete with October; the others aren't, so neither is their sum, before or after.
  const half = effects({ other_written: 'not-collected' }, { without: OCTOBER, books });
  expect(told(half)).toContain('emails 2023: null → 120');
  expect(half.agreements).toEqual([]);
});
