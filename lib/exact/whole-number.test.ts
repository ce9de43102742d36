import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_WHOLE_NUMBER, parseWholeNumber } from './whole-number';

const INT4 = 2_147_483_647n;

describe('a whole number from text', () => {
  test('is read from 0 to its maximum', () => {
    expect(parseWholeNumber('0', INT4)).toEqual({ kind: 'whole', value: 0 });
    expect(parseWholeNumber('2147483647', INT4)).toEqual({ kind: 'whole', value: 2_147_483_647 });
    expect(parseWholeNumber('2147483648', INT4)).toEqual({ kind: 'refused', reason: 'too-large' });
  });

  test('reaches 2^53 and not beyond, whatever the maximum', () => {
    expect(parseWholeNumber('9007199254740992', LARGEST_WHOLE_NUMBER)).toEqual({
      kind: 'whole',
      value: 2 ** 53,
    });
    expect(parseWholeNumber('9007199254740993', 10n ** 20n)).toEqual({
      kind: 'refused',
      reason: 'too-large',
    });
    expect(parseWholeNumber('9'.repeat(1_000_000), 10n ** 20n)).toEqual({
      kind: 'refused',
      reason: 'too-large',
    });
  });

  test('empty is not 0', () => {
    expect(parseWholeNumber('', INT4)).toEqual({ kind: 'refused', reason: 'empty' });
  });

  test('with leading zeros is refused', () => {
    expect(parseWholeNumber('007', INT4)).toEqual({ kind: 'refused', reason: 'leading-zero' });
    expect(parseWholeNumber('00', INT4)).toEqual({ kind: 'refused', reason: 'leading-zero' });
  });

  test.each([
    ' ',
    ' 5',
    '5 ',
    '1e3',
    '０',
    '１２３',
    '+5',
    '-5',
    '−5',
    '1,234',
    '1.234,5',
    '1.0',
    '0x1F',
    'NaN',
    '12abc',
    '5\n',
    '1_000',
    '٣',
    'suspended',
  ])('%j is not whole', (text) => {
    expect(parseWholeNumber(text, INT4)).toEqual({ kind: 'refused', reason: 'not-whole' });
  });

  test('printed and read again is the same', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(parseWholeNumber(String(value), INT4)).toEqual({ kind: 'whole', value });
      }),
    );
  });

  test('of any text is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['whole', 'refused']).toContain(parseWholeNumber(text, INT4).kind);
      }),
    );
  });
});
