import { describe, expect, it } from 'vitest';
import type { MonthsFile } from './months-file';
import { parseMonthsFile } from './parse-months-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseMonthsFile(bytes(text));

/** The problems of a file as `row column code value`. */
function problems(file: MonthsFile): string[] {
  if (file.kind === 'rows') return [];
  return file.errors.map(({ row, column, code, value }) => `${row} ${column} ${code} ${value}`);
}

function onlyProblem(file: MonthsFile) {
  expect(file).toMatchObject({ kind: 'errors', count: 1 });
  return file.kind === 'errors' ? file.errors[0] : undefined;
}

describe('a months file', () => {
  it('gives its rows, with only the columns that are in the header', () => {
    expect(parse('month,emails,calls_offered\n2024-01,5,0\n2023-12,,suspended\n')).toEqual({
      kind: 'rows',
      rows: [
        { row: 2, month: '2024-01', given: { emails: 5, calls_offered: 0 }, note: undefined },
        {
          row: 3,
          month: '2023-12',
          given: { emails: 'not-collected', calls_offered: 'suspended' },
          note: undefined,
        },
      ],
      warnings: [],
      read: { format: 'csv', encoding: 'UTF-8', separator: 'comma', sheet: null, dates: null },
    });
  });

  it.each([
    ['a byte order mark', '\ufeffmonth,emails\n2024-01,5\n'],
    ['\\r\\n', 'month,emails\r\n2024-01,5\r\n'],
    ['no line break at the end', 'month,emails\n2024-01,5'],
    ['blank lines at the end', 'month,emails\n2024-01,5\n\n \n\n'],
    ['rows of nothing but commas', 'month,emails\n2024-01,5\n,\n , \n,,,\n'],
    ['quotes', '"month","emails"\n"2024-01","5"\n'],
    ['spaces and tabs around cells', ' month ,emails\n2024-01\t,  5 \n'],
  ])('may have %s', (_, text) => {
    expect(parse(text)).toMatchObject({
      kind: 'rows',
      rows: [{ row: 2, month: '2024-01', given: { emails: 5 } }],
    });
  });

  it('counts rows as a spreadsheet does: quoted line breaks are one row, blank lines are rows', () => {
    const text = 'month,note,emails\n2024-01,"one\ntwo\r\n\nthree",5\n\n2024-02,,x\n';
    expect(problems(parse(text))).toEqual(['4 emails not-a-whole-number x']);
  });

  it('takes wait_seconds_total to 2^53 and other counts to 2147483647', () => {
    const text = 'month,wait_seconds_total,emails\n2024-01,9007199254740992,2147483647\n';
    expect(parse(text)).toMatchObject({
      rows: [{ given: { wait_seconds_total: 2 ** 53, emails: 2147483647 } }],
    });
    const above = 'month,wait_seconds_total,emails\n2024-01,9007199254740993,2147483648\n';
    expect(problems(parse(above))).toEqual([
      '2 wait_seconds_total too-large 9007199254740993',
      '2 emails too-large 2147483648',
    ]);
  });
});

const header = [...bytes('month,note\n2024-01,')];
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
/** 電話系統更新，服務暫停兩小時後回復正常。 and 电话系统更新，服务暂停两小时后恢复正常。, by tables of these encodings. */
const BIG5_NOTE = 'b971b8dca874b2cea7f3b773a141aa41b0c8bcc8b0b1a8e2a470aec9abe1a65eb45fa5bfb160a143';
const GB_NOTE = 'b5e7bbb0cfb5cdb3b8fcd0c2a3acb7fecef1d4ddcda3c1bdd0a1cab1baf3bbd6b8b4d5fdb3a3a1a3';

describe('a file in another encoding is read where it can be nothing else', () => {
  it.each([
    ['UTF-16', utf16('\ufeffmonth,note\n2024-01,測試\n'), '測試'],
    ['UTF-16', utf16('\ufeffmonth,note\n2024-01,測試\n').swap16(), '測試'],
    ['UTF-16', utf16('month,note\n2024-01,no mark\n'), 'no mark'],
    ['UTF-16', utf16('month,note\n2024-01,no mark\n').swap16(), 'no mark'],
    [
      'Big5',
      Uint8Array.of(...header, ...Buffer.from(BIG5_NOTE, 'hex')),
      '電話系統更新，服務暫停兩小時後回復正常。',
    ],
    [
      'GB18030',
      Uint8Array.of(...header, ...Buffer.from(GB_NOTE, 'hex')),
      '电话系统更新，服务暂停两小时后恢复正常。',
    ],
  ])('%s', (encoding, file, note) => {
    expect(parseMonthsFile(file)).toMatchObject({
      kind: 'rows',
      rows: [{ row: 2, month: '2024-01', note }],
      read: { encoding },
    });
  });
});

describe('a file whose encoding isn’t certain is refused, with what it looks like', () => {
  it.each([
    // 電話系統更新 in Big5, 电话系统更新 in GB 2312: too few characters to be sure.
    ['Big5', Uint8Array.of(...header, ...Buffer.from(BIG5_NOTE.slice(0, 24), 'hex'))],
    ['GB18030', Uint8Array.of(...header, ...Buffer.from(GB_NOTE.slice(0, 24), 'hex'))],
    // Four bytes that only GB18030 has.
    ['GB18030', Uint8Array.of(...header, 0x95, 0x35, 0xb2, 0x34)],
    // 衞 in the Big5 of Hong Kong's supplement, between 生 and 署.
    ['Big5', Uint8Array.of(...header, 0xa5, 0xcd, 0xa0, 0xd4, 0xb8, 0x70)],
    // The same within a text that is long enough: the decoder hasn't got it.
    ['Big5', Uint8Array.of(...header, ...Buffer.from(BIG5_NOTE, 'hex'), 0xa0, 0xd4)],
    // 電話の仕組みを新しくしました。受付は二時間止まりました。 in the EUC of Japan, a Korean sentence in that of Korea: their bytes are frequent ones of both, too.
    [
      'Big5',
      Uint8Array.of(
        ...header,
        ...Buffer.from(
          'c5c5cfc3a4cebbc5c1c8a4dfa4f2bfb7a4b7a4afa4b7a4dea4b7a4bfa1a3bcf5c9d5a4cfc6f3bbfeb4d6bbdfa4dea4eaa4dea4b7a4bfa1a3',
          'hex',
        ),
      ),
    ],
    [
      'GB18030',
      Uint8Array.of(
        ...header,
        ...Buffer.from(
          'c0fcc8ad20bdc3bdbac5dbc0bb20bbf5b7ce20b0edc3c6bdc0b4cfb4d92e20b5ce20bdc3b0a320b5bfbec820b8d8c3e8bdc0b4cfb4d92e',
          'hex',
        ),
      ),
    ],
    // UTF-16 that breaks off within a character.
    ['UTF-16', utf16('\ufeffmonth,note\n2024-01,測試\n').subarray(0, -1)],
    ['unknown', Uint8Array.of(...header, 0xff)],
    // é and ü of Windows-1252.
    ['unknown', Uint8Array.of(...header, 0xe9, 0x74, 0xfc, 0x62)],
    // UTF-8 that breaks off inside 統.
    ['unknown', bytes('month,note\n2024-01,電話系統').slice(0, -1)],
  ])('%s', (looksLike, file) => {
    expect(onlyProblem(parseMonthsFile(file))).toMatchObject({ code: 'not-utf8', facts: { looksLike } });
  });
});

describe('other separators and line ends are read, and said', () => {
  it.each([
    ['semicolon', 'month;emails\n2024-01;5\n'],
    ['semicolon', '"month";"emails"\r\n"2024-01";"5"\r\n'],
    ['tab', 'month\temails\n2024-01\t5\n'],
    ['comma', 'month,emails\r2024-01,5\r'],
    ['semicolon', 'month;emails\r2024-01;5'],
  ])('%s: %j', (separator, text) => {
    expect(parse(text)).toMatchObject({
      kind: 'rows',
      rows: [{ row: 2, month: '2024-01', given: { emails: 5 } }],
      read: { format: 'csv', encoding: 'UTF-8', separator },
    });
  });

  it('a line feed in a quoted cell is text where rows end with carriage returns', () => {
    expect(parse('month,note\r2024-01,"a\nb"\r2024-02,c\r')).toMatchObject({
      rows: [{ note: 'a\nb' }, { row: 3, month: '2024-02', note: 'c' }],
    });
  });
});

describe('a file as a whole', () => {
  it.each([
    ['no bytes', '', 'no-rows'],
    ['only a header', 'month,emails\n', 'no-rows'],
    ['only a header and blank lines', 'month,emails\n\n\n', 'no-rows'],
    ['an empty first line', '\nmonth,emails\n', 'header-row-empty'],
    ['an empty header cell', 'month,,emails\n2024-01,,5\n', 'header-cell-empty'],
    ['an unknown column', 'month,emails,faxes\n2024-01,5,1\n', 'unknown-column'],
    ['__proto__ as a column', 'month,__proto__\n2024-01,5\n', 'unknown-column'],
    ['constructor as a column', 'month,constructor\n2024-01,5\n', 'unknown-column'],
    ['a column twice', 'month,emails,emails\n2024-01,5,5\n', 'duplicate-column'],
    ['no month', 'emails\n5\n', 'month-column-missing'],
  ])('with %s', (_, text, code) => {
    expect(onlyProblem(parse(text))).toMatchObject({ row: 1, code });
  });

  it('names header cells by letter, and proposes the column that was meant', () => {
    expect(onlyProblem(parse('month,Calls Offered\n'))).toMatchObject({
      column: 'Calls Offered',
      facts: { letter: 'B', suggestion: 'calls_offered' },
    });
    expect(onlyProblem(parse('month,emails,emails\n'))?.facts).toEqual({ first: 'B', second: 'C' });
    const manyColumns = parse(`month${','.repeat(27)}`);
    expect(manyColumns.kind === 'errors' && manyColumns.errors.at(-1)?.facts).toEqual({ letter: 'AB' });
  });

  it('without a column of counts is taken with a warning', () => {
    expect(parse('month,note\n2024-01,hello\n')).toMatchObject({
      rows: [{ given: {}, note: 'hello' }],
      warnings: [{ code: 'no-count-columns' }],
    });
  });

  it('stops at a quote that makes the rest unreadable, after telling of the rows before', () => {
    expect(problems(parse('month,note\n2024-13,\n2024-02,"open\n2024-03,x\n'))).toEqual([
      '2 month no-such-month 2024-13',
      '3 null quote-not-closed null',
    ]);
    expect(problems(parse('month,note\n2024-01,a"b\n'))).toEqual(['2 null quote-misplaced null']);
    expect(problems(parse('month,note\n2024-01,"a"b\n'))).toEqual(['2 null quote-misplaced null']);
  });
});

describe('a row', () => {
  it('of another number of cells than the header says both numbers', () => {
    expect(onlyProblem(parse('month,emails\n2024-01,1,234\n'))).toMatchObject({
      row: 2,
      code: 'ragged-row',
      facts: { cells: 3, expected: 2 },
    });
    expect(problems(parse('month,emails\n2024-01\n2024-02,5\r2024-03,5\n'))).toEqual([
      '2 null ragged-row null',
      '3 null carriage-return-lines 5[U+000D]2024-03',
    ]);
  });

  it('whose month was there before names both rows, even where its counts are bad', () => {
    expect(parse('month,emails\n2024-01,x\n2024-02,1\n2024-01,1\n2024-01,1\n')).toMatchObject({
      errors: [
        { row: 2, code: 'not-a-whole-number' },
        { row: 4, column: 'month', value: '2024-01', code: 'duplicate-month', facts: { firstRow: 2 } },
        { row: 5, code: 'duplicate-month', facts: { firstRow: 2 } },
      ],
    });
  });

  it.each([
    ['', 'month-missing'],
    ['Jan-24', 'month-format'],
    ['2024-1', 'month-format'],
    ['2024/01', 'month-format'],
    ['2024-01-01', 'month-format'],
    ['２０２４-０１', 'month-format'],
    ['2024-13', 'no-such-month'],
    ['2024-00', 'no-such-month'],
    ['1899-12', 'month-too-early'],
    ['3000-01', 'future-month'],
  ])('with the month “%s” is an error', (month, code) => {
    expect(onlyProblem(parse(`month,emails\n${month},1\n`))).toMatchObject({ row: 2, column: 'month', code });
  });

  it.each([
    ['"1,234"', 'thousands-separator'],
    ['1 234', 'thousands-separator'],
    ['１２３', 'full-width-digits'],
    ['1e3', 'scientific-notation'],
    ['1.23E+11', 'scientific-notation'],
    ['0x1F', 'not-a-whole-number'],
    ['NaN', 'not-a-whole-number'],
    ['−5', 'negative'],
    ['-5', 'negative'],
    ['2147483648', 'too-large'],
    ['12abc', 'not-a-whole-number'],
    ['+5', 'not-a-whole-number'],
    ['1.0', 'decimal'],
    ['"1.234,5"', 'not-a-whole-number'],
    ['007', 'leading-zero'],
    ['Suspended', 'not-a-whole-number'],
    ['\u00a05', 'not-a-whole-number'],
    ['5\u0000', 'not-a-whole-number'],
  ])('with the count “%s” is an error', (cell, code) => {
    expect(onlyProblem(parse(`month,emails\n2024-01,${cell}\n`))).toMatchObject({
      row: 2,
      column: 'emails',
      code,
    });
  });

  it.each([
    ['emoji 👩‍👩‍👧 and 𠮷', 'emoji 👩‍👩‍👧 and 𠮷'],
    ['שלום', 'שלום'],
    ['e\u0301 is not normalised', 'e\u0301 is not normalised'],
    ['"a\r\nb\tc"', 'a\nb\tc'],
    ["'=1+1", '=1+1'],
    ['<script>', '<script>'],
    ['', null],
  ])('keeps the note %j', (cell, note) => {
    expect(parse(`month,note\n2024-01,${cell}\n`)).toMatchObject({ rows: [{ note }] });
  });

  it.each([
    ['a\u0000b', 'note-control-character'],
    ['a\u0007b', 'note-control-character'],
    ['a\u0085b', 'note-control-character'],
    ['"a\rb"', 'note-control-character'],
    ['a\u202eb', 'note-direction-override'],
    ['a\u2066b', 'note-direction-override'],
  ])('refuses the note %j', (cell, code) => {
    expect(onlyProblem(parse(`month,note\n2024-01,${cell}\n`))).toMatchObject({
      row: 2,
      column: 'note',
      code,
    });
  });
});

it('a note has at most 2 000 characters, 𠮷 being one', () => {
  const longest = '𠮷'.repeat(2000);
  expect(parse(`month,note\n2024-01,${longest}\n`)).toMatchObject({ rows: [{ note: longest }] });
  expect(onlyProblem(parse(`month,note\n2024-01,${longest}x\n`))).toMatchObject({
    code: 'note-too-long',
    facts: { length: 2001, longest: 2000 },
  });
});

it('100 000 bad rows: the first hundred errors and the true count', () => {
  const cells = Array.from({ length: 18 }, () => 'x1').join(',');
  const header =
    'month,calls_blocked,calls_offered,calls_answered,calls_answered_within_12s,calls_abandoned_within_12s,' +
    'wait_seconds_total,enquiries,enquiries_resolved_first_time,complaints,cases_assigned,cases_assigned_within_3h,' +
    'rated_1,rated_2,rated_3,rated_4,rated_5,emails,other_written';
  const file = bytes(`${header}\n${`2024-13,${cells}\n`.repeat(100_000)}`);
  const result = parseMonthsFile(file);
  expect(result).toMatchObject({ kind: 'errors', count: 1_900_000 });
  expect(result.kind === 'errors' && result.errors).toHaveLength(100);
}, 60_000);

describe('files made to be slow', () => {
  const long = 2_000_000;
  it.each([
    ['a cell of full-width digits', `month,emails\n2024-01,${'１'.repeat(long)}a\n`, 'not-a-whole-number'],
    ['a cell of separators', `month,emails\n2024-01,"${'1,'.repeat(long)}"\n`, 'not-a-whole-number'],
    ['blank lines', `month,emails\n${'\n'.repeat(long)}`, 'too-many-lines'],
    ['a header of commas', `month${','.repeat(long)}\n2024-01,5\n`, 'too-many-columns'],
    ['a row of commas', `month,emails\n2024-01${','.repeat(long)}\n`, 'too-many-columns'],
    ['a header a cell too wide', `month${','.repeat(200)}\n2024-01\n`, 'too-many-columns'],
  ])('%s are refused in a moment', (_, text, code) => {
    const file = parseMonthsFile(new TextEncoder().encode(text));
    expect(file).toMatchObject({ kind: 'errors', count: 1, errors: [{ code }] });
  });
});
