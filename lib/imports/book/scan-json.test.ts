import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanJson } from './scan-json';

const pieces = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '"a"',
  '\\',
  '\\u00e9',
  '\n',
  ' ',
  '1',
  '-0.5e+3',
  'null',
  'tru',
);

it('takes exactly the texts that JSON.parse takes', () => {
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.json(),
    fc.tuple(fc.json(), fc.nat(), pieces).map(([json, at, piece]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + piece + json.slice(place + 1);
    }),
  );
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(texts, (text) => {
      expect(scanJson(text).kind === 'json').toBe(parses(text));
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ['{"a": 1,}', 'not-json', 8],
  ['{"a" 1}', 'not-json', 5],
  ["{'a': 1}", 'not-json', 1],
  ['[1, 01]', 'not-json', 4],
  ['"line\nbreak"', 'not-json', 5],
  ['{} {}', 'not-json', 3],
  ['[1, 2', 'json-ends-early', 5],
  ['', 'json-ends-early', 0],
])('%j stops being JSON at the first character that can’t be there', (text, code, at) => {
  expect(scanJson(text)).toEqual({ kind: 'broken', code, at });
});

it('is not exhausted by depth or length', () => {
  expect(scanJson('['.repeat(100_000))).toEqual({ kind: 'broken', code: 'json-too-deep', at: 65 });
  expect(scanJson('9'.repeat(1_000_000)).kind).toBe('broken');
  expect(scanJson(`"${'x'.repeat(1_000_000)}"`).kind).toBe('json');
});

it('finds keys that stand twice in one object, however they are written, and not those of two objects', () => {
  expect(scanJson('{"a": [{"b": 1}, {"b": 1, "\\u0062": 2}], "c": {"a": 1}}')).toEqual({
    kind: 'json',
    repeated: [{ path: ['a', 1, 'b'], at: 26 }],
  });
});
