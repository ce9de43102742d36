import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, type Fraction, subtract, whole } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import { type MixEffect, mixEffect, movedAgainst, type PartOfTwo } from './mix-effect';

type Pair = readonly [numerator: number, denominator: number] | null;
const share = (pair: Pair) => pair && { numerator: BigInt(pair[0]), denominator: BigInt(pair[1]) };
const part = (id: string, before: Pair, after: Pair): PartOfTwo => ({
  id,
  before: share(before),
  after: share(after),
});
const effect = (...parts: PartOfTwo[]): MixEffect => {
  const found = mixEffect(parts);
  if (found === null) throw new Error('no rate');
  return found;
};
const points = (value: Fraction) => fixed({ ...value, numerator: value.numerator * 100n }, 4);

describe('worked by hand', () => {
  // A: 90 of 100, then 950 of 1 000 (90 → 95 %). B: 500 of 1 000, then 60 of 100 (50 → 60 %). Both rise.
  // Total: 590/1 100 = 53.6364 %, then 1 010/1 100 = 91.8182 %: +38.1818 points.
  const rising = [part('A', [90, 100], [950, 1000]), part('B', [500, 1000], [60, 100])];

  test('a rate effect and a mix effect that add up to the change', () => {
    const found = effect(...rising);
    // w̄ is ½ for both (100 + 1 000 of 2 200): ½·5 + ½·10 = 7.5 points.
    expect(points(found.rate)).toBe('7.5000');
    // ΔwA = 900/1 100, ΔwB = −900/1 100; r̄A = 92.5, r̄B = 55: 900/1 100 · 37.5 = 30.6818.
    expect(points(found.mix)).toBe('30.6818');
    expect(points(found.change)).toBe('38.1818');
    expect(movedAgainst(found)).toBeNull();
  });

  // Simpson: A falls from 90 to 85 %, B from 50 to 45 %, and the total rises, as most calls are A's now.
  // Before: 90/100 and 500/1 000 (53.6364 %). After: 850/1 000 and 45/100 (895/1 100 = 81.3636 %).
  test('every part falls, the total rises: the watch', () => {
    const found = effect(part('A', [90, 100], [850, 1000]), part('B', [500, 1000], [45, 100]));
    expect([points(found.rate), points(found.mix), points(found.change)]).toEqual([
      '-5.0000',
      '32.7273',
      '27.7273',
    ]);
    expect(movedAgainst(found)).toBe('parts-down');
  });

  test('a part stays and another falls while the total rises: still against every part', () => {
    const found = effect(part('A', [90, 100], [900, 1000]), part('B', [500, 1000], [45, 100]));
    expect(movedAgainst(found)).toBe('parts-down');
  });

  test('no part moves, the total does', () => {
    const found = effect(part('A', [90, 100], [900, 1000]), part('B', [500, 1000], [50, 100]));
    expect(movedAgainst(found)).toBe('parts-same');
    expect(compare(found.rate, whole(0n))).toBe(0);
  });

  test('a part that comes has its one rate on both sides: it works by its weight alone', () => {
    // 80 % of 100; then 80 of 100 and a new 20 of 100: 50 %. All of −30 points is mix.
    const found = effect(part('A', [80, 100], [80, 100]), part('new', null, [20, 100]));
    expect([points(found.rate), points(found.mix)]).toEqual(['0.0000', '-30.0000']);
    // A: Δw = −½, 80 − 65 = 15 → −7.5; new: Δw = ½, 20 − 65 = −45 → −22.5.
    expect(found.parts.map(({ mix }) => points(mix))).toEqual(['-7.5000', '-22.5000']);
    // The one that is new went no way; A stayed, so the total moved although no part did.
    expect(movedAgainst(found)).toBe('parts-same');
  });

  test('without calls in one of the periods there is no rate to take apart', () => {
    expect(mixEffect([part('A', null, [1, 2])])).toBeNull();
    expect(mixEffect([part('A', [0, 0], [1, 2])])).toBeNull();
    expect(mixEffect([])).toBeNull();
  });

  test('a total that stays is never a watch', () => {
    expect(movedAgainst(effect(part('A', [1, 2], [1, 2])))).toBeNull();
  });
});

const pair = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.nat(100_000), fc.nat(100_000))
      .map(([a, b]): Pair => [Math.min(a, b), Math.max(a, b)]),
  },
);
const some = fc
  .array(fc.tuple(pair, pair), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.map(([before, after], at) => part(`P${at}`, before, after)))
  .filter((parts) => mixEffect(parts) !== null);

describe('held by properties', () => {
  test('rate and mix add up exactly, and so do the parts of each', () => {
    fc.assert(
      fc.property(some, (parts) => {
        const { before, after, change, rate, mix, parts: effects } = effect(...parts);
        expect(add(rate, mix)).toEqual(change);
        expect(change).toEqual(subtract(after, before));
        expect(effects.reduce((sum, one) => add(sum, add(one.rate, one.mix)), whole(0n))).toEqual(change);
      }),
    );
  });

  test('the other way round every effect has the other sign', () => {
    fc.assert(
      fc.property(some, (parts) => {
        const there = effect(...parts);
        const back = effect(...parts.map(({ id, before, after }) => ({ id, before: after, after: before })));
        expect(add(there.rate, back.rate)).toEqual(whole(0n));
        expect(add(there.mix, back.mix)).toEqual(whole(0n));
      }),
    );
  });

  test('order changes nothing', () => {
    fc.assert(
      fc.property(some, (parts) => {
        const [there, turned] = [effect(...parts), effect(...parts.toReversed())];
        expect([turned.rate, turned.mix]).toEqual([there.rate, there.mix]);
        expect(turned.parts).toEqual(there.parts.toReversed());
      }),
    );
  });

  test('a part told as two of the same rates changes neither of the two effects', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 9 }), (parts, times) => {
        const scaled = parts.map(({ id, before, after }) => ({
          id,
          before: of(before, 10n),
          after: of(after, 10n),
        }));
        const [first, ...rest] = scaled;
        if (first === undefined) return;
        // The same share of both periods, so that each half has the whole's rates.
        const half = (id: string, tenths: bigint): PartOfTwo => ({
          id,
          before: of(parts[0]?.before ?? null, tenths),
          after: of(parts[0]?.after ?? null, tenths),
        });
        const split = effect(half('one', BigInt(times)), half('other', BigInt(10 - times)), ...rest);
        const { rate, mix } = effect(...scaled);
        expect([split.rate, split.mix]).toEqual([rate, mix]);
      }),
    );
  });
});

function of(share: PartOfTwo['before'], times: bigint): PartOfTwo['before'] {
  return share && { numerator: share.numerator * times, denominator: share.denominator * times };
}

describe('an oracle of another kind: the mean of two orders of changing one thing at a time', () => {
  // Shapley: first the rates and then the weights, or first the weights and then the rates; in floats, by other sums.
  test('agrees for every mix', () => {
    fc.assert(
      fc.property(some, (parts) => {
        const there = effect(...parts);
        const rows = parts.map(({ before, after }) => {
          const rate = (share: PartOfTwo['before']) =>
            share === null || share.denominator === 0n
              ? null
              : Number(share.numerator) / Number(share.denominator);
          const [r0, r1] = [rate(before), rate(after)];
          return {
            n0: Number(before?.denominator ?? 0n),
            n1: Number(after?.denominator ?? 0n),
            r0: r0 ?? r1 ?? 0,
            r1: r1 ?? r0 ?? 0,
          };
        });
        const rateWith = (weights: 'n0' | 'n1', rates: 'r0' | 'r1') => {
          const all = rows.reduce((sum, row) => sum + row[weights], 0);
          return rows.reduce((sum, row) => sum + row[weights] * row[rates], 0) / all;
        };
        const [start, end] = [rateWith('n0', 'r0'), rateWith('n1', 'r1')];
        const [ratesFirst, weightsFirst] = [rateWith('n0', 'r1'), rateWith('n1', 'r0')];
        const rateEffect = (ratesFirst - start + (end - weightsFirst)) / 2;
        const mixEffectThere = (weightsFirst - start + (end - ratesFirst)) / 2;
        expect(Number(fixed(there.rate, 12))).toBeCloseTo(rateEffect, 9);
        expect(Number(fixed(there.mix, 12))).toBeCloseTo(mixEffectThere, 9);
      }),
      { numRuns: 500 },
    );
  });
});
