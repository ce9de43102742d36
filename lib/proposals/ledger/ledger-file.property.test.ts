import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEntry } from '../testing/any-entry';
import { ASSIGNED, targetEntry } from '../testing/ledger-entries';
import { MOST_BYTES, parseLedger, printLedger } from './ledger-file';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a ledger that is printed and read again is the same ledger', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 30 }), (entries) => {
      expect(parseLedger(bytes(printLedger(entries)))).toEqual({ kind: 'entries', entries });
    }),
  );
});

test('any bytes are a ledger or told why not', () => {
  const almost = fc
    .tuple(fc.array(anyEntry, { minLength: 1, maxLength: 3 }), fc.nat(), fc.uint8Array({ maxLength: 3 }))
    .map(([entries, at, put]) => {
      const whole = bytes(printLedger(entries));
      whole.set(put.slice(0, whole.length - (at % whole.length)), at % whole.length);
      return whole;
    });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), almost), (given) => {
      const read = parseLedger(given);
      expect(read.kind === 'entries' ? read.entries.length : read.errors.length).toBeGreaterThan(0);
    }),
  );
});

test('every problem is told with its place, however many; a file that is too large by its size alone', () => {
  const broken = printLedger([ASSIGNED, targetEntry()])
    .replace('"90"', '"ninety"')
    .replace('"percent"', '"per mille"');
  expect(parseLedger(bytes(broken))).toEqual({
    kind: 'errors',
    count: 2,
    errors: [
      { place: '$.entries.0.unit', value: 'per mille', code: 'unfit' },
      { place: '$.entries.1.value', value: 'ninety', code: 'unfit' },
    ],
  });
  expect(parseLedger(new Uint8Array(MOST_BYTES + 1))).toMatchObject({ errors: [{ code: 'too-large' }] });
  expect(parseLedger(bytes('{"format": "kpi-book/1"}'))).toMatchObject({
    errors: [{ code: 'not-a-ledger' }],
  });
  const twice = '{"format": "kpi-ledger/1", "entries": [], "entries": []}';
  expect(parseLedger(bytes(twice))).toMatchObject({ errors: [{ code: 'duplicate-key' }] });
});
