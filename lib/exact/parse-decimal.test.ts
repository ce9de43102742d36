import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, whole } from './fraction';
import { parseDecimal } from './parse-decimal';
import { fixed } from './round';

describe('a decimal text', () => {
  test('is read exactly, with the number of its decimals', () => {
    expect(parseDecimal('80')).toEqual({ kind: 'decimal', value: whole(80n), decimals: 0 });
    expect(parseDecimal('4.0')).toEqual({ kind: 'decimal', value: whole(4n), decimals: 1 });
    expect(parseDecimal('-7.75')).toEqual({ kind: 'decimal', value: decimal(-775n, 2), decimals: 2 });
    expect(parseDecimal('0.1')).toEqual({ kind: 'decimal', value: decimal(1n, 1), decimals: 1 });
  });

  test.each([
    ' 80',
    '80 ',
    '+80',
    '1,234',
    '1.234,5',
    '1e3',
    '0x1F',
    'NaN',
    'Infinity',
    '.5',
    '5.',
    '007',
    '-',
    '1.2.3',
    '１２',
    '−5',
    '–5',
    '80%',
    '80\n',
    '1_000',
    '12abc',
  ])('%j is refused', (text) => {
    expect(parseDecimal(text)).toEqual({ kind: 'refused', reason: 'not-a-decimal' });
  });

  test('that is empty or endless is refused with its own reason', () => {
    expect(parseDecimal('')).toEqual({ kind: 'refused', reason: 'empty' });
    expect(parseDecimal('9'.repeat(100_000))).toEqual({ kind: 'refused', reason: 'too-long' });
  });

  test('printed with its own decimals comes back as it was', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(12), (unscaled, decimals) => {
        const value = decimal(unscaled, decimals);
        expect(parseDecimal(fixed(value, decimals))).toEqual({ kind: 'decimal', value, decimals });
      }),
    );
  });

  test('of any kind is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(['decimal', 'refused']).toContain(parseDecimal(text).kind);
      }),
    );
  });
});
