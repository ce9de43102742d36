import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '@/lib/exact/fraction';
import { accessFunnel, type FunnelKey } from './access-funnel';
import type { CountCode, CountValue } from './counts';
import { periodCountsOf } from './testing/period-counts-of';

const ratings = { rated_1: 0, rated_2: 1, rated_3: 1, rated_4: 1, rated_5: 2 };
const counts = {
  calls_blocked: 40,
  calls_offered: 200,
  calls_answered: 150,
  calls_answered_within_12s: 100,
  enquiries: 80,
  enquiries_resolved_first_time: 79,
  ...ratings,
};

function funnel(values: Partial<Record<CountCode, CountValue>>) {
  const steps = accessFunnel(periodCountsOf('month', '2023-01', ['2023-01', values]));
  return (key: FunnelKey) => {
    const found = steps.find(({ step }) => step === key);
    if (!found) throw new Error(key);
    return found;
  };
}
const share = (numerator: bigint, denominator: bigint) => ({
  kind: 'share',
  value: { numerator, denominator },
  exceeds: false,
});

describe('the access funnel', () => {
  test('each share is of its stated base, exact: 200/240, 150/200, 100/150, 79/80, 5/150', () => {
    const of = funnel(counts);
    expect(of('attempts')).toMatchObject({ count: { value: 240n }, base: null, share: null });
    expect(of('calls_offered')).toMatchObject({ base: 'attempts', share: share(5n, 6n) });
    expect(of('calls_answered')).toMatchObject({ base: 'calls_offered', share: share(3n, 4n) });
    expect(of('calls_answered_within_12s')).toMatchObject({
      base: 'calls_answered',
      share: share(2n, 3n),
    });
    expect(of('enquiries_resolved_first_time')).toMatchObject({ base: 'enquiries', share: share(79n, 80n) });
    expect(of('ratings')).toMatchObject({
      count: { value: 5n },
      base: 'calls_answered',
      share: share(1n, 30n),
    });
  });

  test('bars are to one scale, each with its base behind it: 1, 5/6, 5/8', () => {
    const of = funnel(counts);
    expect(of('attempts').bar).toEqual({ numerator: 1n, denominator: 1n });
    expect(of('calls_answered')).toMatchObject({
      bar: { numerator: 5n, denominator: 8n },
      baseBar: { numerator: 5n, denominator: 6n },
    });
  });

  test('a base that wasn’t collected: no share; the scale is the next base that there is', () => {
    const of = funnel({ ...counts, calls_blocked: 'not-collected' });
    expect(of('attempts')).toMatchObject({ count: { kind: 'gap', gap: 'not-collected' }, bar: null });
    expect(of('calls_offered')).toMatchObject({
      share: { kind: 'no-base' },
      bar: { numerator: 1n },
      baseBar: null,
    });
    expect(of('calls_answered').share).toEqual(share(3n, 4n));
  });

  test('nothing to be a share of: neither 0 % nor 100 %, and no bar', () => {
    const none = Object.fromEntries(Object.keys(counts).map((code) => [code, 0]));
    const of = funnel(none);
    expect(of('calls_offered').share).toEqual({ kind: 'zero-base' });
    expect(of('enquiries_resolved_first_time').share).toEqual({ kind: 'zero-base' });
    expect(of('calls_offered').bar).toBeNull();
  });

  test('more ratings than calls answered: said, and the bar ends where its base does', () => {
    const of = funnel({ ...counts, rated_5: 400 });
    expect(of('ratings').share).toMatchObject({ kind: 'share', exceeds: true });
    expect(of('ratings').bar).toEqual(of('ratings').baseBar);
  });

  test('no bar is longer than its base or the scale, whatever the counts', () => {
    const count = fc.nat(2_147_483_647);
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(Object.keys(counts).map((code) => [code, count]))),
        (given) => {
          for (const { bar, baseBar } of accessFunnel(
            periodCountsOf('month', '2023-01', ['2023-01', given]),
          )) {
            if (bar) expect(compare(bar, { numerator: 1n, denominator: 1n })).not.toBe(1);
            if (bar && baseBar) expect(compare(bar, baseBar)).not.toBe(1);
          }
        },
      ),
    );
  });
});
