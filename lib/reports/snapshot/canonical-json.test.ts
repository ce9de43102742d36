import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, readCanonicalJson } from './canonical-json';

/** Plain data with whole numbers of any size. */
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.bigInt(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => key !== '__proto__' && key !== '$int'),
      tie('value'),
      {
        noNullPrototype: true,
      },
    ),
  ),
})).value;

describe('canonical JSON', () => {
  test('keys stand in order, whole numbers keep every digit', () => {
    expect(canonicalJson({ b: [1, 'x'], a: 2n ** 64n, c: { z: null, y: true } })).toBe(
      '{"a":{"$int":"18446744073709551616"},"b":[1,"x"],"c":{"y":true,"z":null}}',
    );
  });

  test('is one text, however the data were put together', () => {
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
    expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}');
  });

  test('read again, it is what was written', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const text = canonicalJson(value);
        expect(readCanonicalJson(text)).toEqual(value);
        expect(canonicalJson(readCanonicalJson(text))).toBe(text);
      }),
    );
  });

  test('a text that looks like a number in it stays a text', () => {
    expect(readCanonicalJson(canonicalJson('{"$int":"1"}'))).toBe('{"$int":"1"}');
    expect(readCanonicalJson('{"$int":"1","b":2}')).toEqual({ $int: '1', b: 2 });
  });

  test.each([[new Date(0)], [new Map()], [Number.NaN], [() => 1], [Symbol('x')]])(
    'what isn’t plain data is a bug: %s',
    (value) => {
      expect(() => canonicalJson({ value })).toThrow(TypeError);
    },
  );
});
