import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvCell, toCsv } from './csv';
import { guarded, unguarded } from './formula-guard';

describe('toCsv', () => {
  it('writes a byte order mark, \\r\\n, quotes where needed, and empty cells for null', () => {
    const csv = toCsv(['month', 'note', 'n'], [['2024-01', 'say "hi", 你好\nbye', null]]);
    expect(csv).toBe('\ufeffmonth,note,n\r\n2024-01,"say ""hi"", 你好\nbye",\r\n');
  });

  it.each(['=1+1', '+852', '-a', '@x', '\tx', '\rx', '\nx', '＝1', '-1.2.3', '--5'])(
    'a text that begins like the formula %j is made harmless',
    (text) => {
      expect(parse(toCsv(['a', 'b'], [[text, 'x']]), { bom: true })).toEqual([
        ['a', 'b'],
        [`'${text}`, 'x'],
      ]);
    },
  );

  it('numbers stay numbers, decimal texts included', () => {
    expect(toCsv(['a', 'b', 'c', 'd', 'e'], [['-7.750000', -2.5, 2n ** 53n, true, 0]])).toBe(
      '\ufeffa,b,c,d,e\r\n-7.750000,-2.5,9007199254740992,true,0\r\n',
    );
  });

  it('an empty cell alone in its row is still a row', () => {
    expect(parse(toCsv(['a'], [[null], ['x']]), { bom: true, skip_empty_lines: true })).toEqual([
      ['a'],
      [''],
      ['x'],
    ]);
  });

  it('a ragged row, a table without columns and NaN are bugs', () => {
    expect(() => toCsv(['a', 'b'], [['x']])).toThrow(RangeError);
    expect(() => toCsv([], [])).toThrow(RangeError);
    expect(() => toCsv(['a'], [[Number.NaN]])).toThrow(RangeError);
  });

  it('parsed back gives the same cells', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('"', ',', '\r', '\n', "'", '=', '-', '1', ' ', '\t', '你'))
        .map((parts) => parts.join('')),
    );
    const cell: fc.Arbitrary<CsvCell> = fc.oneof(
      text,
      fc.integer(),
      fc.bigInt(),
      fc.boolean(),
      fc.constant(null),
    );
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.tuple(
          fc.array(text, { minLength: width, maxLength: width }),
          fc.array(fc.array(cell, { minLength: width, maxLength: width })),
        ),
      );
    fc.assert(
      fc.property(table, ([header, rows]) => {
        const back = parse(toCsv(header, rows), { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
        const restored = back.map((row) => row.map(unguarded));
        // Lone halves of characters have no UTF-8; they become U+FFFD on the way out.
        const expected = [header, ...rows].map((row) =>
          row.map((c) => Buffer.from(c === null ? '' : String(c)).toString()),
        );
        expect(restored).toEqual(expected);
      }),
    );
  });
});

it('unguarded takes off exactly what guarded put on', () => {
  const tricky = fc
    .array(fc.constantFrom("'", '=', '+', '-', '1', '.', 'a', '\t'))
    .map((parts) => parts.join(''));
  fc.assert(fc.property(fc.oneof(tricky, fc.string()), (text) => unguarded(guarded(text)) === text));
});

it.each(['-7.750000', '+2.0%', '+11.3%', '-4'])(
  '%j stays: spreadsheets read it as the number it is',
  (text) => {
    expect(guarded(text)).toBe(text);
  },
);

it.each(['+2.0%+1', '+SUM(A1)', '-2+3', '+2.0%%', "'+2.0%"])('%j is made harmless', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
  expect(unguarded(guarded(text))).toBe(text);
});
