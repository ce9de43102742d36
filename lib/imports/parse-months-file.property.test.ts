import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Month, monthOf } from '@/lib/calendar/month';
import { parseMonthsFile } from './parse-months-file';

const bytes = (text: string) => new TextEncoder().encode(text);

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
      const result = parseMonthsFile(bytes(['month,emails,note', ...lines].join('\n')));
      expect(result.kind === 'errors' ? result.errors : []).toMatchObject(expected);
      expect(result.kind).toBe(expected.length === 0 ? 'rows' : 'errors');
    }),
  );
});
