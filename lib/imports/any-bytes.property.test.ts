import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDepartmentsFile } from './departments/parse-departments-file';
import type { Evidence } from './encoding';
import type { EntryFile } from './entry-file';
import { parseMonthsFile } from './parse-months-file';
import { PROBLEM_CODES } from './problem';
import type { FileFormat } from './read-as';
import type { Reading } from './reading';
import { madeRow, madeWorkbook, monthsTable } from './testing/made-workbook';

const bytes = (text: string) => new TextEncoder().encode(text);
const WORKBOOK = madeWorkbook({
  rows: monthsTable([
    ['2024-01', 5, 'a'],
    ['2024-02', 'suspended'],
  ]),
  texts: ['<t>電話</t>'],
  formats: [0, 17],
});
const SHEET = `<?xml version="1.0"?><worksheet><sheetData>${madeRow(1, ['month', 'emails'])}${madeRow(2, ['2024-01', 5])}</sheetData></worksheet>`;

/** Accepted with rows, or refused with problems of known codes. */
function isTyped(result: EntryFile<unknown>): void {
  if (result.kind === 'rows') {
    expect(result.rows.length).toBeGreaterThan(0);
    return;
  }
  expect(result.count).toBeGreaterThanOrEqual(result.errors.length);
  expect(result.errors.length).toBeGreaterThan(0);
  for (const { code, row } of result.errors) {
    expect(PROBLEM_CODES).toContain(code);
    expect(row).toBeGreaterThan(0);
  }
}

const someReading: fc.Arbitrary<Reading> = fc.record({
  format: fc.constantFrom<FileFormat | null>('csv', 'xlsx', null),
  enough: fc.constantFrom<Evidence>('said', 'marked', 'likely'),
});
const changedBytes = (file: Uint8Array) =>
  fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }).map((changes) => {
    const changed = file.slice();
    for (const [at, byte] of changes) changed[at] = byte;
    return changed;
  });
/** A sheet's XML with pieces cut out and put in, packed properly again. */
const changedSheet = fc
  .array(
    fc.tuple(
      fc.nat(SHEET.length),
      fc.nat(8),
      fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '"',
          '</c>',
          '<v>',
          '<![CDATA[',
          '<!DOCTYPE',
          '&#x0;',
          '&e;',
          ' r="A1"',
          '<f/>',
          ' t="s"',
          ' t="b"',
        ),
        fc.string(),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => {
    let xml = SHEET;
    for (const [at, cut, put] of changes) xml = xml.slice(0, at) + put + xml.slice(at + cut);
    return madeWorkbook({ rows: '', parts: { 'xl/worksheets/sheet1.xml': xml } });
  });

it('[ASVS 5.2.2] any bytes are accepted, or refused with problems of known codes; nothing is thrown', () => {
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
    ' ',
    ';',
  );
  const tableLike = fc
    .array(fc.oneof(pieces, fc.string()), { maxLength: 40 })
    .map((parts) => bytes(parts.join('')));
  const withHeader = fc.string({ unit: 'binary' }).map((rest) => bytes(`month,emails,note\n2024-01,${rest}`));
  const archiveLike = fc
    .uint8Array({ maxLength: 200 })
    .map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest));
  const file = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    tableLike,
    withHeader,
    archiveLike,
    changedBytes(WORKBOOK),
    fc.nat(WORKBOOK.length).map((length) => WORKBOOK.slice(0, length)),
    changedSheet,
  );
  fc.assert(
    fc.property(file, someReading, (given, reading) => {
      isTyped(parseMonthsFile(given, reading));
      isTyped(parseDepartmentsFile(given, reading));
    }),
    { numRuns: 700 },
  );
}, 60_000);

it('a workbook with a changed byte is never read as another table', () => {
  const whole = parseMonthsFile(WORKBOOK);
  fc.assert(
    fc.property(changedBytes(WORKBOOK), (changed) => {
      const result = parseMonthsFile(changed);
      if (result.kind === 'rows') expect(result.rows).toEqual(whole.kind === 'rows' ? whole.rows : null);
    }),
    { numRuns: 700 },
  );
}, 60_000);
