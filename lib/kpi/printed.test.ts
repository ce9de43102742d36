import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '@/lib/exact/fraction';
import { exactText, print } from './printed';
import { COMPARISONS } from './target';
import { exact, target } from './testing/pledge';
import { meets } from './verdict';

const printed = (value: string, precision: number, of: ReturnType<typeof target> | null) => {
  const result = print(exact(value), precision, of);
  return result.kind === 'digits' ? [result.text, result.rounds] : [result.kind, result.target];
};

describe('a value as it is printed', () => {
  test('has the measure’s precision, half away from zero', () => {
    expect(printed('72.25', 0, target('80'))).toEqual(['72', null]);
    expect(printed('72.5', 0, null)).toEqual(['73', null]);
    expect(printed('4.55', 1, target('4.0'))).toEqual(['4.6', null]);
    expect(printed('80', 0, target('80'))).toEqual(['80', null]);
  });

  test('never says the target where it isn’t met: 79.6, 79.96, six digits at most', () => {
    expect(printed('79.4', 0, target('80'))).toEqual(['79', null]);
    expect(printed('79.5', 0, target('80'))).toEqual(['79.5', '80']);
    expect(printed('79.6', 0, target('80'))).toEqual(['79.6', '80']);
    expect(printed('79.96', 0, target('80'))).toEqual(['79.96', '80']);
    expect(printed('79.999999', 0, target('80'))).toEqual(['79.999999', '80']);
    expect(printed('3.96', 1, target('4.0'))).toEqual(['3.96', '4.0']);
  });

  test('is "just under 80" where six digits still say 80', () => {
    expect(printed('79.9999999', 0, target('80'))).toEqual(['just-under', '80']);
    expect(printed('3.99999995', 1, target('4.0'))).toEqual(['just-under', '4.0']);
  });

  test('keeps the other comparisons too', () => {
    expect(printed('10.04', 0, target('10', 'at-most'))).toEqual(['10.04', '10']);
    expect(printed('10.0000001', 1, target('10', 'at-most'))).toEqual(['just-over', '10.0']);
    expect(printed('9.96', 1, target('10', 'less-than'))).toEqual(['9.96', '10.0']);
    expect(printed('10', 1, target('10', 'less-than'))).toEqual(['10.0', null]);
    expect(printed('80.4', 0, target('80', 'more-than'))).toEqual(['80.4', '80']);
    expect(printed('80.00000001', 0, target('80', 'more-than'))).toEqual(['just-over', '80']);
  });

  test('against a target with more digits than the measure takes the digits it needs', () => {
    expect(printed('79.6', 0, target('79.5'))).toEqual(['80', null]);
    expect(printed('79.49', 0, target('79.5'))).toEqual(['79', null]);
    // 80 would be above 79.6; 79.5 isn't.
    expect(printed('79.52', 0, target('79.6', 'at-most'))).toEqual(['79.5', '80']);
  });

  test('always stands on the side of the target on which the value stands, or says just under or over', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 20n * 10n ** 8n }),
        fc.bigInt({ min: 0n, max: 20n }),
        fc.constantFrom(...COMPARISONS),
        fc.nat(6),
        (unscaled, goal, comparison, precision) => {
          const value = decimal(unscaled, 8);
          const of = target(String(goal), comparison);
          const result = print(value, precision, of);
          if (result.kind !== 'digits') return;
          expect(meets(exact(result.text), comparison, of.value)).toBe(meets(value, comparison, of.value));
          expect(result.text.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(6);
        },
      ),
    );
  });
});

test('a target is printed with the measure’s precision, and with the digits it has beyond', () => {
  expect(exactText(exact('80'), 0)).toBe('80');
  expect(exactText(exact('4'), 1)).toBe('4.0');
  expect(exactText(exact('79.5'), 0)).toBe('79.5');
  expect(exactText(exact('0.12345678'), 0)).toBe('0.123457');
});
