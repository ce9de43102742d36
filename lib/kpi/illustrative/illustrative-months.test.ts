import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNT_CODES, type CountCode } from '../counts';
import { IDENTITIES } from '../identities';
import { apportion } from './apportion';
import { illustrativeMonths } from './illustrative-months';

/** By count; one that isn't made up is none. */
type Made = Readonly<Partial<Record<CountCode, number>>>;
const months = illustrativeMonths();
const made = (counts: Made, code: CountCode) => counts[code] ?? 0;
const of = (year: number) => months.filter(({ month }) => month.startsWith(String(year)));
const sum = (year: number, ...codes: CountCode[]) =>
  of(year).reduce((total, { counts }) => total + codes.reduce((a, code) => a + made(counts, code), 0), 0);

test('two whole years, the same whenever they are made', () => {
  expect(months.map(({ month }) => month)).toEqual([
    ...Array.from({ length: 12 }, (_, at) => `2022-${String(at + 1).padStart(2, '0')}`),
    ...Array.from({ length: 12 }, (_, at) => `2023-${String(at + 1).padStart(2, '0')}`),
  ]);
  expect(illustrativeMonths()).toEqual(months);
});

test('2023 adds up to what the document states', () => {
  expect(sum(2023, 'calls_offered')).toBe(2_807_000);
  expect(sum(2023, 'emails', 'other_written')).toBe(820_000);
});

test.each([
  [2022, 61, 99, 4.5],
  [2023, 74, 99, 4.6],
])('%i prints %d, %d and %d', (year, within, resolved, rated) => {
  const percent = (part: number, whole: number) => Math.round((100 * part) / whole);
  expect(percent(sum(year, 'calls_answered_within_12s'), sum(year, 'calls_offered'))).toBe(within);
  expect(percent(sum(year, 'enquiries_resolved_first_time'), sum(year, 'enquiries'))).toBe(resolved);
  const points = [1, 2, 3, 4, 5].reduce((total, k) => total + k * sum(year, `rated_${k}` as CountCode), 0);
  const ratings = sum(year, 'rated_1', 'rated_2', 'rated_3', 'rated_4', 'rated_5');
  expect(Math.round((10 * points) / ratings) / 10).toBe(rated);
});

test('every month keeps every identity between counts, warnings included', () => {
  for (const { month, counts } of months)
    for (const { parts, atMost } of IDENTITIES) {
      const value = (expression: typeof parts) =>
        expression.reduce((total, { count, weight }) => total + Number(weight) * made(counts, count), 0);
      expect(value(parts), month).toBeLessThanOrEqual(value(atMost));
    }
  for (const { counts } of months)
    for (const code of COUNT_CODES)
      expect(Number.isSafeInteger(made(counts, code)) && made(counts, code) >= 0).toBe(true);
});

test('no two months are alike, and none jumps beyond what a centre sees', () => {
  const offered = months.map(({ counts }) => counts.calls_offered);
  expect(new Set(offered).size).toBe(24);
  expect(Math.min(...offered)).toBeGreaterThan(190_000);
  expect(Math.max(...offered)).toBeLessThan(300_000);
});

test('what is shared out adds up to the whole, each share within one of its due', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000_000),
      fc.array(fc.nat(5000), { minLength: 1, maxLength: 20 }).filter((weights) => weights.some((w) => w > 0)),
      (total, weights) => {
        const shares = apportion(total, weights);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        const all = weights.reduce((a, b) => a + b, 0);
        shares.forEach((share, at) => {
          expect(Math.abs(share - (total * (weights[at] ?? 0)) / all)).toBeLessThan(1 + 1e-6);
        });
      },
    ),
  );
});
