import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, ratio, whole } from '@/lib/exact/fraction';
import { distance } from './distance';
import { exact } from './testing/pledge';

const between = (value: string, target: string, precision: number) => {
  const far = distance(exact(value), exact(target), precision);
  return far.direction === 'none' ? 'none' : `${far.lessThan ? '<' : ''}${far.text} ${far.direction}`;
};

describe('the distance from the target, in points', () => {
  test('has one digit more than the measure', () => {
    expect(between('74.5', '80', 0)).toBe('5.5 below');
    // 80 − 72.25 = 7.75, half away from zero
    expect(between('72.25', '80', 0)).toBe('7.8 below');
    expect(between('4.553', '4.0', 1)).toBe('0.55 above');
  });

  test('has no digit more where both print exactly', () => {
    expect(between('74', '80', 0)).toBe('6 below');
    expect(between('99', '95', 0)).toBe('4 above');
    expect(between('4.5', '4.0', 1)).toBe('0.5 above');
  });

  test('comes from the exact value: a third of a point', () => {
    expect(distance(ratio(239n, 3n) ?? whole(0n), whole(80n), 0)).toEqual({
      direction: 'below',
      text: '0.3',
      lessThan: false,
    });
  });

  test('is not printed as nil where it isn’t', () => {
    expect(between('79.96', '80', 0)).toBe('0.04 below');
    expect(between('80.000001', '80', 0)).toBe('0.000001 above');
    expect(between('79.9999999', '80', 0)).toBe('<0.000001 below');
  });

  test('is none on the target', () => {
    expect(between('80.0', '80', 0)).toBe('none');
  });

  test('is there for any two numbers and precision', () => {
    const numbers = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(numbers, numbers, fc.nat(8), fc.nat(6), (a, b, places, precision) => {
        const far = distance(decimal(a, places), decimal(b, places), precision);
        expect(far.direction).toBe(a === b ? 'none' : a < b ? 'below' : 'above');
      }),
    );
  });
});
