import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseMonthsFile } from '../parse-months-file';
import { type MadeWorkbook, madeRow, madeWorkbook, monthsTable } from '../testing/made-workbook';
import { openArchive } from './archive';
import { LIMITS } from './limits';
import { unpack } from './unpack';
import { XmlScan } from './xml-scan';

const rows = monthsTable([['2024-01', 5]]);
const refused = (code: string) => ({ kind: 'errors', count: 1, errors: [{ row: 1, code }] });
const read = (made: Partial<MadeWorkbook>) => parseMonthsFile(madeWorkbook({ rows, ...made }));
const good = madeWorkbook({ rows });
/** The archive with some bytes of its directory's entry for a part written anew. */
function directory(part: string, at: number, value: number): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < bytes.length - 46; place += 1) {
    if (view.getUint32(place, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(
      bytes.subarray(place + 46, place + 46 + view.getUint16(place + 28, true)),
    );
    if (name === part) view.setUint32(place + at, value, true);
  }
  return bytes;
}

describe('[ASVS 5.2.3] a bomb is refused before it is unpacked', () => {
  it('by what it says of itself', () => {
    expect(parseMonthsFile(directory('xl/worksheets/sheet1.xml', 24, 4_000_000_000))).toMatchObject(
      refused('workbook-too-large'),
    );
    expect(parseMonthsFile(directory('xl/worksheets/sheet1.xml', 24, 0xffffffff))).toMatchObject(
      refused('workbook-too-large'),
    );
  });

  it('one that says less than it is, as soon as it is more', () => {
    const big = new Uint8Array(30_000_000);
    const entry = openArchive(zipSync({ a: big })).get('a');
    if (!entry) throw new Error('no entry');
    let seen = 0;
    const short = { ...entry, size: 1_000_000 };
    expect(() =>
      unpack(short, LIMITS.sheet, (piece) => {
        seen += piece.length;
      }),
    ).toThrow('workbook-broken');
    // What 2 KB can become at most, and no more, came beyond what was said.
    expect(seen).toBeLessThanOrEqual(1_000_000);
    expect(entry.packed.length).toBeLessThan(100_000);
  });

  it.each([
    ['the sheet', { 'xl/worksheets/sheet1.xml': new Uint8Array(LIMITS.sheet + 1) }],
    ['the shared texts', { 'xl/sharedStrings.xml': new Uint8Array(LIMITS.texts + 1) }],
    ['the styles', { 'xl/styles.xml': new Uint8Array(LIMITS.part + 1) }],
    [
      'one text',
      {
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(LIMITS.token + 1_000_000)}</t></is></c></row></sheetData></worksheet>`,
      },
    ],
  ])('too much in %s', (_, parts) => {
    expect(read({ parts })).toMatchObject(refused('workbook-too-large'));
  });

  it('of more parts than a workbook has', () => {
    const parts = Object.fromEntries(Array.from({ length: LIMITS.entries }, (_, at) => [`x/${at}`, '']));
    expect(read({ parts })).toMatchObject(refused('workbook-too-large'));
  });

  it('what isn’t read isn’t unpacked: pictures and other sheets may be large', () => {
    const parts = { 'xl/media/image1.png': new Uint8Array(LIMITS.sheet + 1) };
    expect(read({ parts })).toMatchObject({ kind: 'rows' });
  });

  it('more rows than there are months', () => {
    const many = Array.from({ length: 120_001 }, (_, at) => `<row><c t="str"><v>${at}</v></c></row>`).join(
      '',
    );
    expect(read({ rows: many })).toMatchObject(refused('too-many-lines'));
  });
});

describe('[ASVS 1.5.1] nothing that a document defines or refers to is followed', () => {
  const hostile = (dtd: string, use = '') =>
    `<?xml version="1.0"?>${dtd}<worksheet><sheetData>${madeRow(1, ['month', 'note'])}<row r="2"><c r="A2" t="str"><v>2024-01${use}</v></c></row></sheetData></worksheet>`;
  it.each([
    ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'],
    ['a billion laughs', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>', '&b;'],
    ['a document type of another place', '<!DOCTYPE x SYSTEM "http://169.254.169.254/x.dtd">', ''],
    ['a document type in small letters', '<!doctype x>', ''],
    ['an entity without any document type', '', '&e;'],
  ])('%s', (_, dtd, use) => {
    const parts = { 'xl/worksheets/sheet1.xml': hostile(dtd, use) };
    expect(read({ parts })).toMatchObject(refused(dtd === '' ? 'workbook-broken' : 'workbook-with-doctype'));
  });

  it.each([
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
  ])('in %s, too', (part) => {
    expect(read({ parts: { [part]: '<!DOCTYPE x []><x/>' } })).toMatchObject(
      refused('workbook-with-doctype'),
    );
  });

  it('in UTF-16, where it would be looked for in vain', () => {
    const text = '\uFEFF<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY e "x">]><worksheet/>';
    expect(
      read({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(text, 'utf16le')) } }),
    ).toMatchObject(refused('workbook-broken'));
  });

  it('a sheet that lies outside the workbook', () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="a/worksheet" TargetMode="External" Target="http://evil.example/s.xml"/></Relationships>';
    expect(read({ parts: { 'xl/_rels/workbook.xml.rels': rels } })).toMatchObject(
      refused('no-visible-sheet'),
    );
  });

  it('a path that climbs stays within the archive', () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="../../../../etc/passwd"/></Relationships>';
    expect(read({ parts: { 'xl/_rels/workbook.xml.rels': rels } })).toMatchObject(refused('not-a-workbook'));
  });
});

describe('[ASVS 5.2.2] what is no workbook', () => {
  it.each([
    [
      'a password’s',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
      'workbook-encrypted',
    ],
    ['an encrypted archive', directory('xl/workbook.xml', 8, 0x0008_0001), 'workbook-encrypted'],
    ['cut off', good.subarray(0, good.length - 40), 'workbook-broken'],
    ['nothing but a beginning', good.subarray(0, 4), 'workbook-broken'],
    ['a part changed on its way', directory('xl/worksheets/sheet1.xml', 16, 1), 'workbook-broken'],
    ['a part that begins nowhere', directory('xl/worksheets/sheet1.xml', 42, 0x7fffffff), 'workbook-broken'],
    ['packed in an unknown way', directory('xl/worksheets/sheet1.xml', 10, 99), 'workbook-broken'],
    ['an archive of other things', zipSync({ 'a.txt': new Uint8Array(3) }), 'not-a-workbook'],
  ])('%s', (_, bytes, code) => {
    expect(parseMonthsFile(bytes)).toMatchObject(refused(code));
  });

  it.each([
    ['xl/workbook.xml', 'not-a-workbook'],
    ['_rels/.rels', 'not-a-workbook'],
    ['xl/worksheets/sheet1.xml', 'not-a-workbook'],
    ['xl/_rels/workbook.xml.rels', 'no-visible-sheet'],
  ])('without its part %s', (part, code) => {
    expect(read({ parts: { [part]: null } })).toMatchObject(refused(code));
  });

  it('without styles and shared texts it is one', () => {
    expect(read({ parts: { 'xl/styles.xml': null, 'xl/sharedStrings.xml': null } })).toMatchObject({
      kind: 'rows',
    });
  });

  it.each([
    ['a tag that isn’t closed', `<worksheet><sheetData>${rows}</sheetData>`],
    ['tags that cross', `<worksheet><sheetData>${rows}</worksheet></sheetData>`],
    ['two roots', `<worksheet><sheetData>${rows}</sheetData></worksheet><worksheet/>`],
    ['text around it', `<worksheet><sheetData>${rows}</sheetData></worksheet>x`],
    ['attributes without quotes', '<worksheet><sheetData><row r=1></row></sheetData></worksheet>'],
    [
      'rows out of order',
      `<worksheet><sheetData>${madeRow(2, ['2024-01'])}${madeRow(1, ['month'])}</sheetData></worksheet>`,
    ],
    [
      'a row twice',
      `<worksheet><sheetData>${madeRow(1, ['month'])}${madeRow(1, ['month'])}</sheetData></worksheet>`,
    ],
    [
      'a cell twice',
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData></worksheet>',
    ],
    ['a row beyond the last', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    [
      'a column beyond the last',
      '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['nothing', ''],
    ['no XML', 'month,emails'],
  ])('with %s', (_, xml) => {
    expect(read({ parts: { 'xl/worksheets/sheet1.xml': xml } })).toMatchObject(refused('workbook-broken'));
  });
});

describe('[ASVS 15.2.2] what comes in many pieces is read once', () => {
  /** What is told of a document that comes in pieces. */
  const pushed = (document: string, piece: number) => {
    const texts: string[] = [];
    const names: string[] = [];
    const scan = new XmlScan({
      open: (name) => void names.push(name),
      text: (text) => void texts.push(text),
      close: () => {},
    });
    for (let at = 0; at < document.length; at += piece) scan.push(document.slice(at, at + piece));
    scan.end();
    return { text: texts.join(''), names };
  };

  it('a tag longer than any is refused long before its end', () => {
    const scan = new XmlScan({ open: () => {}, text: () => {}, close: () => {} });
    scan.push('<a b="');
    let pieces = 0;
    const feed = () => {
      for (; pieces < 1_000; pieces += 1) scan.push('x'.repeat(1_024));
    };
    expect(feed).toThrow('workbook-too-large');
    expect(pieces).toBeLessThan(70);
    const tag = `<a b="${'x'.repeat(LIMITS.tag)}"/>`;
    expect(read({ before: tag })).toMatchObject(refused('workbook-too-large'));
  });

  it.each([
    ['comments', '<!--', 'é-', '-->', ''],
    ['instructions', '<?a ', '? <', '?>', ''],
    ['sections', '<![CDATA[', ']] <&', ']]>', ']] <&'],
    ['texts', '', 'a&amp;', '', 'a&'],
  ])('%s of any length are told as they come, wherever pieces end', (_, open, inside, close, told) => {
    const document = `<a>${open}${inside.repeat(50)}${close}<b/></a>`;
    for (const piece of [1, 2, 3, 7, 1_000])
      expect(pushed(document, piece)).toEqual({ text: told.repeat(50), names: ['a', 'b'] });
  });

  it('a comment of megabytes is no token that is kept', () => {
    const before = `<!--${'x'.repeat(LIMITS.token * 3)}-->`;
    expect(read({ before })).toMatchObject({ kind: 'rows' });
  });

  it('a text that is too long in pieces is too long', () => {
    expect(() => pushed(`<a>${'x'.repeat(LIMITS.token + 1)}</a>`, 5_000)).toThrow('workbook-too-large');
    expect(() => pushed('<a>&am', 2)).toThrow('workbook-broken');
    expect(() => pushed(`<a>&${'x'.repeat(40)};</a>`, 2)).toThrow('workbook-broken');
  });
});

describe('what is large on paper only costs nothing', () => {
  it('a million merged cells, and a sheet that says it has all cells there are', () => {
    const merged = '<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000_000);
    const before = '<dimension ref="A1:XFD1048576"/>';
    expect(read({ before, after: `<mergeCells count="1000000">${merged}</mergeCells>` })).toMatchObject({
      kind: 'rows',
      rows: [{ row: 2, month: '2024-01' }],
    });
  });

  it('a cell at the far corner', () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(read({ rows: rows + far })).toMatchObject({
      kind: 'errors',
      errors: [{ row: 1048576, code: 'cell-beyond-header', facts: { letter: 'XFD' } }],
    });
  });

  it('100 000 bad rows: the first hundred errors, and all are counted', () => {
    const bad = Array.from({ length: 100_000 }, (_, at) => madeRow(at + 2, ['2024-13', 'x', null])).join('');
    const result = read({ rows: monthsTable([]) + bad });
    expect(result).toMatchObject({ kind: 'errors', count: 200_000 });
    expect(result.kind === 'errors' && result.errors).toHaveLength(100);
  }, 30_000);
});
