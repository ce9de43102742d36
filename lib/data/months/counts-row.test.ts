import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNT_CODES, COUNTS, type Counts } from '@/lib/kpi/counts';
import { countsOfRow, rowOfCounts } from './counts-row';

const counts = fc.record(
  Object.fromEntries(
    COUNTS.map(({ code, max }) => [
      code,
      fc.oneof(
        fc.constantFrom('not-collected', 'suspended'),
        fc.maxSafeNat().map((n) => Math.min(n, Number(max))),
      ),
    ]),
  ),
) as unknown as fc.Arbitrary<Counts>;

test('what is stored reads back as it was: row ∘ counts is the identity', () => {
  fc.assert(
    fc.property(counts, (given) => {
      expect(countsOfRow(rowOfCounts(given))).toEqual(given);
    }),
  );
});

test('0 is collected and none, null is not collected, and a suspended code is neither', () => {
  const nothing = Object.fromEntries(COUNT_CODES.map((code) => [code, null])) as Record<string, null>;
  const read = countsOfRow({ ...nothing, calls_offered: 0, suspended: ['emails'] } as never);
  expect(read.calls_offered).toBe(0);
  expect(read.emails).toBe('suspended');
  expect(read.other_written).toBe('not-collected');
});

test('2^53 seconds of waiting survive the way through a bigint column', () => {
  const given = { ...countsOfRow({ suspended: [] } as never), wait_seconds_total: 2 ** 53 };
  expect(rowOfCounts(given).wait_seconds_total).toBe(9_007_199_254_740_992n);
  expect(countsOfRow(rowOfCounts(given)).wait_seconds_total).toBe(9_007_199_254_740_992);
});
