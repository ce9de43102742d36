import { describe, expect, it } from 'vitest';
import { parseMonthsFile } from '../parse-months-file';
import {
  cell,
  type MadeWorkbook,
  madeRow,
  madeWorkbook,
  monthsTable,
  textAt,
} from '../testing/made-workbook';

const read = (made: MadeWorkbook) => parseMonthsFile(madeWorkbook(made));
/** The one cell under `emails`, as XML at B2. */
const emails = (xml: string, more: Partial<MadeWorkbook> = {}) =>
  read({
    rows: `${madeRow(1, ['month', 'emails'])}<row r="2">${textAt('A2', '2024-01')}${xml}</row>`,
    ...more,
  });
/** The one cell under `month`, as XML at A2. */
const month = (xml: string, more: Partial<MadeWorkbook> = {}) =>
  read({ rows: `${madeRow(1, ['month', 'emails'])}<row r="2">${xml}${cell('B2', '5')}</row>`, ...more });
const as = (format: 'csv' | 'xlsx') => ({ format, enough: 'likely' }) as const;
const given = (value: unknown) => ({ kind: 'rows', rows: [{ row: 2, given: { emails: value } }] });
const problem = (code: string, more: object = {}) => ({
  kind: 'errors',
  count: 1,
  errors: [{ code, ...more }],
});

describe('a sheet of months', () => {
  it('is read with the numbers of its rows, and says which sheet it was', () => {
    expect(
      read({ rows: `${monthsTable([['2024-01', 5, 'a']])}${madeRow(9, ['2024-02', 0, null])}` }),
    ).toEqual({
      kind: 'rows',
      rows: [
        { row: 2, month: '2024-01', given: { emails: 5 }, note: 'a' },
        { row: 9, month: '2024-02', given: { emails: 0 }, note: null },
      ],
      warnings: [],
      read: { format: 'xlsx', encoding: null, separator: null, sheet: 'months', dates: null },
    });
  });

  it('is told by its bytes; sent as CSV it is refused as what it is', () => {
    const bytes = madeWorkbook({ rows: monthsTable([['2024-01', 5]]) });
    expect(parseMonthsFile(bytes, as('xlsx')).kind).toBe('rows');
    expect(parseMonthsFile(bytes, as('csv'))).toMatchObject(problem('is-a-workbook', { row: 1 }));
    const csv = new TextEncoder().encode('month,emails\n2024-01,5\n');
    expect(parseMonthsFile(csv, as('xlsx'))).toMatchObject(problem('not-a-workbook'));
  });

  it('without a first row has no header, as in a text file', () => {
    expect(read({ rows: madeRow(3, ['month', 'emails']) })).toMatchObject(problem('header-row-empty'));
    expect(read({ rows: '' })).toMatchObject(problem('no-rows'));
  });

  it('tells a cell beyond the header by its column, and a hidden row as a warning', () => {
    const rows = `${madeRow(1, ['month', 'emails'])}${madeRow(2, ['2024-01', 5, null, 'x'])}`;
    expect(read({ rows })).toMatchObject(
      problem('cell-beyond-header', { row: 2, value: 'x', facts: { letter: 'D' } }),
    );
    const hidden = `${monthsTable([])}${madeRow(2, ['2024-01', 5], ' hidden="1"')}`;
    expect(read({ rows: hidden })).toMatchObject({
      kind: 'rows',
      warnings: [{ row: 2, code: 'hidden-row' }],
    });
  });
});

describe('what Excel doesn’t show isn’t taken', () => {
  it.each([
    ['an extension of a cell', '<c r="B2"><v>3</v><extLst><ext><v>9</v><is><t>8</t></is></ext></extLst></c>'],
    ['a text of an extension', '<c r="B2"><v>3</v><extLst><t>9</t><f>1</f></extLst></c>'],
    ['a cell of an extension of the row', '<c r="B2"><v>3</v></c><extLst><c r="C2"><v>9</v></c></extLst>'],
  ])('%s', (_, xml) => {
    expect(emails(xml)).toMatchObject(given(3));
  });

  it('rows outside the sheet’s data', () => {
    const after = `<extLst><ext>${madeRow(3, ['2024-02', 9])}<sheetData>${madeRow(4, ['2024-03', 9])}</sheetData></ext></extLst>`;
    expect(read({ rows: monthsTable([['2024-01', 5]]), after })).toMatchObject({
      kind: 'rows',
      rows: [{ row: 2, month: '2024-01', given: { emails: 5 } }],
    });
    const found = read({ rows: monthsTable([['2024-01', 5]]), after });
    expect(found.kind === 'rows' && found.rows).toHaveLength(1);
  });

  it.each(['<c r="B2"><v>3</v><v>9</v></c>', '<c r="B2"><c r="B2"><v>3</v></c></c>'])(
    'and what it refuses is refused: %s',
    (xml) => {
      expect(emails(xml)).toMatchObject(problem('workbook-broken'));
    },
  );
});

describe('a number', () => {
  it.each([
    ['173400', 173400],
    ['5.0', 5],
    ['1.734E5', 173400],
    ['0', 0],
    ['2147483647', 2147483647],
  ])('%s is taken as what it is', (value, count) => {
    expect(emails(cell('B2', value))).toMatchObject(given(count));
  });

  it.each([
    ['0.5', 'decimal', '0.5'],
    ['1734.0000000001', 'decimal', '1734.0000000001'],
    ['-5', 'negative', '-5'],
    ['1E+20', 'too-large', '100000000000000000000'],
    ['2147483648', 'too-large', '2147483648'],
    ['NaN', 'not-a-whole-number', 'NaN'],
    ['0x1F', 'not-a-whole-number', '0x1F'],
  ])('%s is refused: %s', (value, code, shown) => {
    expect(emails(cell('B2', value))).toMatchObject(
      problem(code, { row: 2, column: 'emails', value: shown }),
    );
  });

  it('written as text goes through the same strict reader', () => {
    expect(emails(textAt('B2', ' 12 '))).toMatchObject(given(12));
    expect(emails(textAt('B2', '1,234'))).toMatchObject(problem('thousands-separator'));
    expect(emails(textAt('B2', 'suspended'))).toMatchObject(given('suspended'));
  });

  it('with a format of its own is still its value', () => {
    expect(emails(cell('B2', '1234', ' s="1"'), { formats: [0, '#,##0&quot; days&quot;'] })).toMatchObject(
      given(1234),
    );
  });

  it('that isn’t there is “not collected”, also where the cell has a look', () => {
    expect(emails('<c r="B2" s="0"/>')).toMatchObject(given('not-collected'));
    expect(emails('')).toMatchObject(given('not-collected'));
    expect(emails(textAt('B2', '  '))).toMatchObject(given('not-collected'));
  });
});

describe('a cell that only a spreadsheet has', () => {
  it.each([
    ['a formula with its value', '<c r="B2"><f>SUM(C2:D2)</f><v>7</v></c>', given(7)],
    [
      'a formula whose value is an empty text',
      '<c r="B2" t="str"><f>""</f><v></v></c>',
      given('not-collected'),
    ],
    [
      'a formula without a value',
      '<c r="B2"><f>SUM(C2:D2)</f></c>',
      problem('formula-without-value', { row: 2, column: 'emails' }),
    ],
    [
      'a shared formula without a value',
      '<c r="B2"><f t="shared" si="0"/></c>',
      problem('formula-without-value'),
    ],
    ['an error', cell('B2', '#REF!', ' t="e"'), problem('error-cell', { value: '#REF!' })],
    ['a truth', cell('B2', '1', ' t="b"'), problem('boolean-cell', { value: 'TRUE' })],
    [
      'a date where a count belongs',
      cell('B2', '45292', ' s="1"'),
      problem('date-cell', { value: '2024-01-01' }),
    ],
  ])('%s', (_, xml, expected) => {
    expect(emails(xml, { formats: [0, 14] })).toMatchObject(expected);
  });
});

describe('a month', () => {
  const dated = {
    formats: [0, 17, 'yyyy&quot;年&quot;m&quot;月&quot;', '[$-409]mmm yyyy', '0.00&quot;d&quot;'],
  };
  it.each([
    ['a date on the first, as spreadsheets make of 2024-01', '45292', ' s="1"'],
    ['a date in a format of its own', '45292', ' s="2"'],
    ['a date in another', '45292.0', ' s="3"'],
    ['a date of ISO 8601', '2024-01-01T00:00:00', ' t="d"'],
  ])('may be %s', (_, value, more) => {
    expect(month(cell('A2', value, more), dated)).toMatchObject({
      kind: 'rows',
      rows: [{ month: '2024-01' }],
      read: { dates: '1900' },
    });
  });

  it('counts from 1904 where the workbook says so', () => {
    const made = { ...dated, workbookPr: '<workbookPr date1904="1"/>' };
    expect(month(cell('A2', '43830', ' s="1"'), made)).toMatchObject({
      rows: [{ month: '2024-01' }],
      read: { dates: '1904' },
    });
  });

  it.each([
    ['another day', '45293', ' s="1"', 'date-not-first', '2024-01-02'],
    ['an hour', '45292.5', ' s="1"', 'date-not-first', '45292.5'],
    ['29 February 1900, which there wasn’t', '60', ' s="1"', 'date-not-first', '60'],
    ['a number that isn’t shown as a date', '45292', '', 'month-format', '45292'],
    ['a number with a d in quotes', '45292', ' s="4"', 'month-format', '45292'],
    ['an error', '#N/A', ' t="e"', 'error-cell', '#N/A'],
  ])('can’t be %s', (_, value, more, code, shown) => {
    expect(month(cell('A2', value, more), dated)).toMatchObject(
      problem(code, { row: 2, column: 'month', value: shown }),
    );
  });
});

describe('a text', () => {
  const note = (texts: readonly string[], xml = cell('B2', '0', ' t="s"')) =>
    read({
      rows: `${madeRow(1, ['month', 'note'])}<row r="2">${textAt('A2', '2024-01')}${xml}</row>`,
      texts,
    });

  it.each([
    ['shared', ['<t>電話 &amp; 系統 &lt;b&gt; &#x20BB7;&#37326;家</t>'], '電話 & 系統 <b> 𠮷野家'],
    ['in pieces of several looks', ['<r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r>'], 'one two'],
    ['without its readings', ['<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>'], '東京'],
    ['with line breaks', ['<t>a\nb_x000D_\nc</t>'], 'a\nb\nc'],
    ['as CDATA', ['<t><![CDATA[a <b> &amp;]]></t>'], 'a <b> &amp;'],
    ['that says _x0041_ itself', ['<t>_x005F_x0041_</t>'], '_x0041_'],
    ['like a formula', ['<t>=1+1</t>'], '=1+1'],
  ])('%s', (_, texts, expected) => {
    expect(note(texts)).toMatchObject({ kind: 'rows', rows: [{ note: expected }] });
  });

  it('that refers to none of the workbook’s is broken', () => {
    expect(note([])).toMatchObject(problem('workbook-broken'));
  });

  it('with a control that XML can’t hold is refused as in a text file', () => {
    expect(note(['<t>a_x0007_b</t>'])).toMatchObject(
      problem('note-control-character', { value: 'a[U+0007]b' }),
    );
  });
});

describe('[ASVS 5.2.2] the sheet that is read', () => {
  const two = (first: string, second: string) =>
    `<sheet name="${first}" sheetId="1" r:id="rId1"/><sheet name="${second}" sheetId="2" r:id="rId2"/>`;
  const hidden = (name: string, id: number, state: string) =>
    `<sheet name="${name}" sheetId="${id}" state="${state}" r:id="rId${id}"/>`;
  const rows = monthsTable([['2024-01', 5]]);

  it('is the one with our name, else the first', () => {
    expect(read({ rows, sheets: two('Sheet1', 'months') })).toMatchObject({
      rows: [{ month: '1999-12' }],
      read: { sheet: 'months' },
    });
    expect(read({ rows, sheets: two('Sheet1', 'Sheet2') })).toMatchObject({
      rows: [{ month: '2024-01' }],
      read: { sheet: 'Sheet1' },
    });
  });

  it.each(['hidden', 'veryHidden'])('is never a %s one, whatever its name', (state) => {
    expect(
      read({ rows, sheets: `${hidden('months', 1, state)}<sheet name="B" sheetId="2" r:id="rId2"/>` }),
    ).toMatchObject({
      read: { sheet: 'B' },
    });
    expect(read({ rows, sheets: hidden('months', 1, state) })).toMatchObject(problem('no-visible-sheet'));
  });
});

describe('what somebody who looks at the sheet doesn’t see, or what isn’t read, is remarked', () => {
  const rows = monthsTable([
    ['2024-01', 5, 'a'],
    ['2024-02', 6],
  ]);
  const hidden = (found: ReturnType<typeof read>) =>
    found.kind === 'rows' ? found.warnings.map(({ code, row, column }) => [code, row, column]) : found;

  it('rows that are hidden or without height, columns that are hidden or without width', () => {
    const flat = `${madeRow(1, ['month', 'emails', 'note'])}${madeRow(2, ['2024-01', 5], ' ht="0" customHeight="1"')}${madeRow(3, ['2024-02', 6], ' ht="15"')}`;
    expect(hidden(read({ rows: flat }))).toEqual([['hidden-row', 2, null]]);
    const columns =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="2" width="0"/><col min="3" max="16384" hidden="1" width="9"/></cols>';
    const found = read({ rows, before: columns });
    expect(hidden(found)).toEqual([
      ['hidden-column', 1, 'emails'],
      ['hidden-column', 1, 'note'],
    ]);
    expect(found).toMatchObject({ rows: [{ given: { emails: 5 }, note: 'a' }, {}] });
  });

  const sheets = (first: string, second: string, more = '') =>
    `<sheet name="${first}" sheetId="1" r:id="rId1"/><sheet name="${second}" sheetId="2"${more} r:id="rId2"/>`;
  const empty = '<worksheet><sheetData><row r="1"><c r="A1" s="0"/></row></sheetData></worksheet>';

  it('other visible sheets that say anything', () => {
    const found = read({ rows, sheets: sheets('2024', '2025') });
    expect(found).toMatchObject({
      rows: [{ month: '2024-01' }, {}],
      warnings: [{ row: 1, code: 'other-sheets', facts: { sheet: '2024', count: 1, names: '2025' } }],
    });
  });

  it.each([
    ['an empty one', { sheets: sheets('2024', '2025'), parts: { 'xl/worksheets/sheet2.xml': empty } }],
    ['a hidden one', { sheets: sheets('2024', '2025', ' state="hidden"') }],
    ['the explanations of our template', { sheets: sheets('months', '說明') }],
  ])('but not %s', (_, made) => {
    expect(read({ rows, ...made })).toMatchObject({ kind: 'rows', warnings: [] });
  });

  it('without being unpacked beyond its first cell, and whatever is wrong with it', () => {
    for (const part of ['<worksheet', `<worksheet>${' '.repeat(2_000_000)}</worksheet>`])
      expect(
        read({ rows, sheets: sheets('2024', '2025'), parts: { 'xl/worksheets/sheet2.xml': part } }),
      ).toMatchObject({ kind: 'rows', warnings: [{ code: 'other-sheets' }] });
  });
});

describe('texts and styles count where they stand', () => {
  const noted = (texts: readonly string[], parts: MadeWorkbook['parts'] = {}) =>
    read({
      rows: `${madeRow(1, ['month', 'note'])}<row r="2">${textAt('A2', '2024-01')}${cell('B2', '1', ' t="s"')}</row>`,
      texts,
      parts,
    });

  it('a text within an extension is none, and doesn’t shift the others', () => {
    expect(
      noted(['<t>first</t><extLst><ext><si><t>no</t></si></ext></extLst>', '<t>second</t>']),
    ).toMatchObject({
      rows: [{ note: 'second' }],
    });
    expect(
      noted(['<t>first</t>', '<phoneticPr><t>no</t></phoneticPr><r><t>yes</t><rPr><t>no</t></rPr></r>']),
    ).toMatchObject({
      rows: [{ note: 'yes' }],
    });
    const xml = '<sst><extLst><si><t>no</t></si></extLst><si><t>first</t></si><si><t>second</t></si></sst>';
    expect(noted([], { 'xl/sharedStrings.xml': xml })).toMatchObject({ rows: [{ note: 'second' }] });
  });

  it('a format within another part of the styles is no cell’s', () => {
    const styles =
      '<styleSheet><extLst><cellXfs><xf numFmtId="14"/></cellXfs></extLst><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>';
    const parts = { 'xl/styles.xml': styles };
    expect(emails(cell('B2', '45292', ' s="0"'), { parts })).toMatchObject(given(45292));
  });
});
