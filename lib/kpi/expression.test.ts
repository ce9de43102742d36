import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNT_CODES } from './counts';
import { type Expression, evaluate, parseExpression, printExpression } from './expression';
import { countsOf } from './testing/month-counts';
import { expression } from './testing/pledge';

const expressions = fc
  .uniqueArray(fc.constantFrom(...COUNT_CODES), { minLength: 1 })
  .chain((counts) =>
    fc.tuple(
      ...counts.map((count) =>
        fc
          .bigInt({ min: -999_999_999n, max: 999_999_999n })
          .filter((weight) => weight !== 0n)
          .map((weight) => ({ count, weight })),
      ),
    ),
  )
  .map((terms) => terms as unknown as Expression);

describe('an expression over counts', () => {
  test.each([
    'calls_offered',
    'calls_offered - calls_abandoned_within_12s',
    'calls_answered_within_12s + calls_abandoned_within_12s',
    'rated_1 + 2*rated_2 + 3*rated_3 + 4*rated_4 + 5*rated_5',
    '-calls_answered + calls_offered',
  ])('%s is read, and printed as it was', (text) => {
    expect(printExpression(expression(text))).toBe(text);
  });

  test('may leave out the spaces, and a weight of one', () => {
    expect(printExpression(expression('  1*calls_offered-calls_answered '))).toBe(
      'calls_offered - calls_answered',
    );
  });

  test.each([
    '',
    ' ',
    '+',
    'calls_offered +',
    '+ calls_offered',
    'calls_offered calls_answered',
    '2 * rated_1',
    '0*rated_1',
    '02*rated_1',
    '1.5*rated_1',
    '3',
    'calls_offered + 3',
    '(calls_offered)',
    'calls_offered / calls_answered',
    'rated_1*2',
    '--rated_1',
    'rated_1\n',
    '1234567890*rated_1',
    'Calls_offered',
  ])('%j is malformed', (text) => {
    expect(parseExpression(text)).toMatchObject({ kind: 'refused', reason: 'malformed' });
  });

  test('names the count that is unknown or there twice', () => {
    expect(parseExpression('calls_offered - calls_lost')).toEqual({
      kind: 'refused',
      reason: 'unknown-count',
      at: 'calls_lost',
    });
    expect(parseExpression('rated_1 + rated_1')).toEqual({
      kind: 'refused',
      reason: 'repeated-count',
      at: 'rated_1',
    });
  });

  test('is valued exactly: 1·1 + 2·2 + 3·3 + 4·4 + 5·5 = 55', () => {
    const ratings = countsOf({ rated_1: 1, rated_2: 2, rated_3: 3, rated_4: 4, rated_5: 5 });
    expect(evaluate(expression('rated_1 + 2*rated_2 + 3*rated_3 + 4*rated_4 + 5*rated_5'), ratings)).toBe(
      55n,
    );
    expect(evaluate(expression('calls_offered'), countsOf({ calls_offered: 0 }))).toBe(0n);
  });

  test('goes beyond 32 and 53 bits: 999 999 999 × 2^53 + 1', () => {
    const counts = countsOf({ wait_seconds_total: 2 ** 53, calls_offered: 1 });
    expect(evaluate(expression('999999999*wait_seconds_total + calls_offered'), counts)).toBe(
      999_999_999n * 2n ** 53n + 1n,
    );
  });

  test('without one of its counts has no value, and suspended wins over not collected', () => {
    const both = expression('emails + other_written');
    expect(evaluate(both, countsOf({ emails: 5 }))).toBe('not-collected');
    expect(evaluate(both, countsOf({ other_written: 'suspended' }))).toBe('suspended');
    expect(evaluate(both, countsOf({ emails: 'suspended' }))).toBe('suspended');
  });

  test('printed and read again is the same', () => {
    fc.assert(
      fc.property(expressions, (terms) => {
        expect(parseExpression(printExpression(terms))).toEqual({ kind: 'expression', expression: terms });
      }),
    );
  });

  test('of any text is read or refused, never thrown at', () => {
    const pieces = fc.constantFrom(
      ...COUNT_CODES,
      ' + ',
      ' - ',
      '+',
      '-',
      '2*',
      '*',
      ' ',
      '7',
      'x',
      '０',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (text) => {
          const parsed = parseExpression(text);
          if (parsed.kind === 'refused') return;
          const printed = printExpression(parsed.expression);
          expect(parseExpression(printed)).toEqual(parsed);
        },
      ),
      { numRuns: 500 },
    );
  });
});
