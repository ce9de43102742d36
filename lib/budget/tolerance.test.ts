import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absolute, add, compare, decimal, type Fraction, ratio, subtract, whole } from '@/lib/exact/fraction';
import { halfUnit } from '@/lib/exact/interval';
import { fixed, roundTo } from '@/lib/exact/round';
import { percentChange } from './change';
import type { Figure } from './figure';
import type { Term } from './term';
import { printedFigure } from './testing/printed-figure';
import { changeTolerance, sumTolerance } from './tolerance';

const million = (printed: string) => printedFigure('x', printed, 'HK$ million');
const thousand = (printed: string) => printedFigure('x', printed, "HK$'000");
const plus = (figure: Figure): Term => ({ sign: 1, figure });
const minus = (figure: Figure): Term => ({ sign: -1, figure });

describe('a sum of k printed terms', () => {
  test('may be (k + 1) half units of the last place off', () => {
    const terms = [million('20.4'), million('195.2'), million('367.2')].map(plus);
    expect(sumTolerance(million('582.8'), terms)).toEqual(decimal(2n, 1));
    expect(sumTolerance(thousand('582,835'), [thousand('490,708'), thousand('92,127')].map(plus))).toEqual(
      decimal(15n, 1),
    );
  });

  test('what is taken away counts like what is added', () => {
    const terms = [plus(million('660.3')), minus(million('582.8'))];
    expect(sumTolerance(million('77.5'), terms)).toEqual(decimal(15n, 2));
  });

  test('terms in other units count in the figure’s: $77,428,000 from the millions may be $100,500 off', () => {
    const printed = printedFigure('x', '$77,428,000', 'HK$', { halfUnit: whole(500n) });
    expect(sumTolerance(printed, [plus(million('660.3')), minus(million('582.8'))])).toEqual(whole(100_500n));
    expect(sumTolerance(million('660.3'), [plus(thousand('660,263'))])).toEqual(decimal(505n, 4));
  });

  test('a term that is said to be exact adds nothing', () => {
    const posts = (printed: string) => printedFigure('x', printed, 'posts', { halfUnit: whole(0n) });
    expect(sumTolerance(posts('174'), [plus(posts('156')), plus(posts('18'))])).toEqual(whole(0n));
  });

  test('always reaches as far as rounding can lead', () => {
    const exact = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });
    fc.assert(
      fc.property(fc.array(exact, { minLength: 1, maxLength: 8 }), (thousandths) => {
        const printed = (n: bigint) => roundTo(decimal(n, 3), 1);
        const one = { ...million('0.0'), halfUnit: halfUnit(1) };
        const total = printed(thousandths.reduce((a, b) => a + b, 0n));
        const sum = thousandths.map(printed).reduce(add, whole(0n));
        const allowed = sumTolerance(
          one,
          thousandths.map((n) => plus({ ...one, value: printed(n) })),
        );
        expect(compare(absolute(subtract(sum, total)), allowed)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a printed percentage', () => {
  const tolerance = (printed: string, earlier: string, later: string) => {
    const [from, to] = [million(earlier), million(later)];
    const percent = percentChange(to.value, from.value) ?? whole(0n);
    return changeTolerance(printedFigure('x', printed, '%'), [plus(to), minus(from)], percent);
  };

  test('may be off by what the change could be, and half a unit', () => {
    // 20.45 ÷ 19.95 − 1 = 50/1995 = 2.5062…%, 0.5062… above 2%, and 0.05.
    expect(tolerance('+2.0%', '20.0', '20.4')).toEqual(
      add(subtract(ratio(5000n, 1995n) ?? whole(0n), whole(2n)), halfUnit(1)),
    );
    expect(fixed(tolerance('+2.0%', '20.0', '20.4'), 4)).toBe('0.5563');
  });

  test('is measured on the side on which it lies', () => {
    // Below 2%: 20.35 ÷ 20.05 − 1 = 1.4962…%, 0.5037… below, and 0.05.
    expect(fixed(tolerance('+1.9%', '20.0', '20.4'), 4)).toBe('0.5537');
    // –11.7% lies below –11.6742…%: 195.15 ÷ 221.05 − 1 = –11.7168…%.
    expect(fixed(tolerance('–11.7%', '221.0', '195.2'), 4)).toBe('0.0926');
  });

  test('has half a unit only where the base could be nothing', () => {
    const base = { ...million('0.1'), halfUnit: decimal(1n, 1) };
    const percent = percentChange(whole(1n), base.value) ?? whole(0n);
    const figure = printedFigure('x', '+950.0%', '%');
    expect(changeTolerance(figure, [plus(million('1.0')), minus(base)], percent)).toEqual(decimal(5n, 2));
  });

  test('always reaches as far as rounding can lead', () => {
    const exact = fc.bigInt({ min: 1_000n, max: 10n ** 9n });
    const printed = (value: Fraction): Figure => ({ ...million('0.0'), value: roundTo(value, 1) });
    fc.assert(
      fc.property(exact, exact, (from, to) => {
        const told = roundTo(percentChange(whole(to), whole(from)) ?? whole(0n), 1);
        const [earlier, later] = [printed(decimal(from, 3)), printed(decimal(to, 3))];
        const derived = percentChange(later.value, earlier.value) ?? whole(0n);
        const figure = { ...printedFigure('x', '0.0%', '%'), value: told };
        const allowed = changeTolerance(figure, [plus(later), minus(earlier)], derived);
        expect(compare(absolute(subtract(derived, told)), allowed)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
