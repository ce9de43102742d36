import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Month, monthOf } from '@/lib/calendar/month';
import { toCsv } from '@/lib/format/csv';
import { COUNTS, type CountValue } from '@/lib/kpi/counts';
import { MONTH_COLUMNS } from './header';
import { readNoteCell } from './note-cell';
import { parseMonthsCsv } from './parse-months-csv';
import { PROBLEM_CODES } from './problem';

const bytes = (text: string) => new TextEncoder().encode(text);

const someMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => monthOf(year, number));

/** A note that the importer keeps as it is: what it refuses, and blanks at the ends, belong to the example tests. */
const someNote = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((text) => text.replaceAll('\r', '\n').replace(/^[ \t]+|[ \t]+$/g, ''))
  .filter((text) => {
    const cell = readNoteCell(text);
    return cell.kind === 'note' && (cell.note ?? '') === text;
  });

const someCount = (max: bigint): fc.Arbitrary<CountValue> =>
  fc.oneof(
    fc.bigInt({ min: 0n, max }).map(Number),
    fc.constant<CountValue>('not-collected'),
    fc.constant<CountValue>('suspended'),
  );

const someRow = fc.record({ counts: fc.tuple(...COUNTS.map(({ max }) => someCount(max))), note: someNote });

it('any bytes are accepted, or refused with problems of known codes; nothing is thrown', () => {
  const pieces = fc.constantFrom(
    'month',
    'emails',
    'note',
    ',',
    '\n',
    '\r\n',
    '\r',
    '"',
    '2024-01',
    '5',
    '',
    ' ',
    ';',
  );
  const tableLike = fc
    .array(fc.oneof(pieces, fc.string()), { maxLength: 40 })
    .map((parts) => bytes(parts.join('')));
  const withHeader = fc.string({ unit: 'binary' }).map((rest) => bytes(`month,emails,note\n2024-01,${rest}`));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), tableLike, withHeader), (file) => {
      const result = parseMonthsCsv(file);
      if (result.kind === 'rows') return expect(result.rows.length).toBeGreaterThan(0);
      expect(result.count).toBeGreaterThanOrEqual(result.errors.length);
      expect(result.errors.length).toBeGreaterThan(0);
      for (const { code, row } of result.errors) {
        expect(PROBLEM_CODES).toContain(code);
        expect(row).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2000 },
  );
});

it('what our own CSV writes is read back the same, rows numbered in order', () => {
  const months = fc.uniqueArray(someMonth, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(months, fc.array(someRow, { minLength: 8, maxLength: 8 }), (ofMonths, rows) => {
      const table = ofMonths.map((month, at) => ({ month, ...(rows[at] ?? { counts: [], note: '' }) }));
      const csv = toCsv(
        [...MONTH_COLUMNS],
        table.map(({ month, counts, note }) => [
          month,
          ...counts.map((count) => (count === 'not-collected' ? null : count)),
          note,
        ]),
      );
      expect(parseMonthsCsv(bytes(csv))).toEqual({
        kind: 'rows',
        rows: table.map(({ month, counts, note }, at) => ({
          row: at + 2,
          month,
          given: Object.fromEntries(COUNTS.map(({ code }, place) => [code, counts[place]])),
          note: note === '' ? null : note,
        })),
        warnings: [],
      });
    }),
    { numRuns: 200 },
  );
});

it('a month that stands twice is always found, with both rows, whatever line breaks the notes hold', () => {
  const note = fc
    .array(fc.constantFrom('a', '\n', '\r\n', ',', '""'), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const months = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), note), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(months, (rows) => {
      const lines = rows.map(([number, text]) => `${monthOf(2024, number)},5,"${text}"`);
      const firstRow = new Map<Month, number>();
      const expected = rows.flatMap(([number], at) => {
        const month = monthOf(2024, number);
        const first = firstRow.get(month);
        if (first === undefined) firstRow.set(month, at + 2);
        return first === undefined
          ? []
          : [{ row: at + 2, value: month, code: 'duplicate-month', facts: { firstRow: first } }];
      });
      const result = parseMonthsCsv(bytes(['month,emails,note', ...lines].join('\n')));
      expect(result.kind === 'errors' ? result.errors : []).toMatchObject(expected);
      expect(result.kind).toBe(expected.length === 0 ? 'rows' : 'errors');
    }),
  );
});
