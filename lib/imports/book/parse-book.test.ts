import { describe, expect, it } from 'vitest';
import { reconcile } from '@/lib/budget/reconcile';
import { parseBook } from './parse-book';
import { BAD_NEXT_BOOKS, figure } from './testing/bad-next-books';
import { bytesOf, nextBook } from './testing/next-book';

const text = (content: string) => new TextEncoder().encode(content);

function errorsOf(bytes: Uint8Array) {
  const parsed = parseBook(bytes);
  if (parsed.kind === 'book') throw new Error('it was taken for a book');
  return parsed.errors;
}

describe('the made-up book of 2025–26', () => {
  const parsed = parseBook(bytesOf(nextBook()));
  if (parsed.kind === 'errors') throw new Error(JSON.stringify(parsed.errors));

  it('is a book of two heads, and nothing in it is beyond its tolerance', () => {
    expect(parsed.book.heads.map(({ number }) => number)).toEqual(['135', '47']);
    expect(reconcile(parsed.book).filter(({ status }) => status === 'beyond')).toEqual([]);
    expect(parsed.file.book).toBe('2025-26');
  });

  it('has the figures that it is made for', () => {
    const printed = new Map(parsed.book.figures.map((one) => [one.id, one.printed]));
    expect(printed.get('programme-1/2024-25/original')).toBe('22.7');
    expect(printed.get('programme-2/2024-25/original')).toBe('250.1');
    expect(printed.get('dpo/programme-1/2024-25/original')).toBe('386.5');
    expect(parsed.book.links.at(-1)).toMatchObject({
      from: { book: '2024-25', head: '135', programme: 3 },
      to: { book: '2025-26', head: '47', programme: 1 },
      relation: 'continues',
    });
  });

  it('is the same with a byte order mark', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(nextBook())]);
    expect(parseBook(marked)).toEqual(parsed);
  });
});

it.each(Object.keys(BAD_NEXT_BOOKS) as (keyof typeof BAD_NEXT_BOOKS)[])(
  '%s is refused, with its place and the value there',
  (name) => {
    const { json, code, place, value } = BAD_NEXT_BOOKS[name]();
    const found = errorsOf(bytesOf(json)).filter((error) => error.code === code);
    expect(found[0]).toMatchObject({ code, value });
    expect(found[0]?.place).toContain(place);
  },
);

describe('a file that says no book', () => {
  it.each([
    ['Big5', [0xb4, 0xfa, 0xb8, 0xd5], 'Big5'],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], 'UTF-16'],
  ])('in %s is named so', (_, bytes, looksLike) => {
    expect(errorsOf(new Uint8Array(bytes))).toEqual([
      { place: 'the file', value: null, code: 'not-utf8', facts: { looksLike } },
    ]);
  });

  it('names line and column where JSON ends being it', () => {
    expect(errorsOf(text('{\n  "book": "𠮷", }'))).toEqual([
      { place: 'line 2, column 16', value: '}', code: 'not-json', facts: {} },
    ]);
  });

  it('with a key twice loses neither in silence', () => {
    expect(errorsOf(text('{"book": "2024-25",\n"book": "2025-26"}'))).toEqual([
      { place: 'line 2, column 1', value: 'book', code: 'duplicate-key', facts: { path: 'book' } },
    ]);
  });

  it('of a wrong form names path, figure, value, and what was expected', () => {
    const json = nextBook();
    Object.assign(json, { comment: 'draft', published: '2025-02-30' });
    Object.assign(figure(json, 'head/2025-26/estimate'), { printed: 286, halfUnit: '0.05', footnotes: 'Ψ' });
    Object.assign(figure(json, 'programme-1/2023-24/actual').of, { programme: 1.5 });
    Object.assign(json.heads[1]?.footnotes ?? [], [{ mark: 'Ψ', restated: 'yes', text: { en: ' ' } }]);
    expect(
      errorsOf(bytesOf(json)).map(({ place, value, code, facts }) => [place, value, code, facts]),
    ).toEqual([
      ['published', '2025-02-30', 'wrong-form', { form: 'day' }],
      [
        'heads[0].tables[0].figures[0].of.programme, figure programme-1/2023-24/actual',
        '1.5',
        'wrong-type',
        { type: 'int' },
      ],
      [
        'heads[0].tables[2].figures[3].printed, figure head/2025-26/estimate',
        '286',
        'wrong-type',
        { type: 'string' },
      ],
      [
        'heads[0].tables[2].figures[3].footnotes, figure head/2025-26/estimate',
        'Ψ',
        'wrong-type',
        { type: 'array' },
      ],
      ['heads[0].tables[2].figures[3].halfUnit, figure head/2025-26/estimate', 'halfUnit', 'unknown-key', {}],
      ['heads[1].footnotes[0].text.en', ' ', 'empty-text', {}],
      ['heads[1].footnotes[0].text.zhHant', null, 'missing', {}],
      ['heads[1].footnotes[0].text.zhHans', null, 'missing', {}],
      ['heads[1].footnotes[0].restated', 'yes', 'wrong-type', { type: 'boolean' }],
      ['comment', 'comment', 'unknown-key', {}],
    ]);
  });

  it('lists a hundred problems and counts all', () => {
    const json = { ...nextBook(), targets: Array.from({ length: 1234 }, () => 7) };
    const parsed = parseBook(bytesOf(json));
    expect(parsed).toMatchObject({ kind: 'errors', count: 1234 });
    expect(parsed.kind === 'errors' && parsed.errors.length).toBe(100);
  });
});

it('text that no database keeps, or that reads otherwise than it is stored, is refused', () => {
  for (const name of ['nul \u0000', 'half \ud800', 'turned \u202e']) {
    const json = nextBook();
    Object.assign(json.heads[0]?.name ?? {}, { en: `${name}.` });
    const [error] = errorsOf(text(JSON.stringify(json)));
    expect(error).toMatchObject({
      place: 'heads[0].name.en',
      code: 'wrong-form',
      facts: { form: 'visible_text' },
    });
  }
});

it('a figure of more digits than are kept is refused, and a precision that isn’t there', () => {
  const json = nextBook();
  Object.assign(figure(json, 'programme-1/2023-24/actual'), { printed: '1234567890123456.7' });
  Object.assign(figure(json, 'programme-1/2024-25/original'), { precision: 'roughly' });
  expect(errorsOf(bytesOf(json)).map(({ value, code }) => [value, code])).toEqual([
    ['1234567890123456.7', 'too-many-digits'],
    ['roughly', 'unknown-precision'],
  ]);
});

it('a target has to be printed, and is said once', () => {
  const target = { comparison: 'at-least', from: '2025-01' } as const;
  const json = nextBook();
  json.targets = ['satisfaction', 'satisfaction', 'abandoned'].map((measure) => ({ measure, ...target }));
  expect(errorsOf(bytesOf(json)).map(({ value, code }) => [value, code])).toEqual([
    ['abandoned', 'target-not-printed'],
    ['satisfaction', 'target-twice'],
  ]);
  json.targets = [{ measure: 'satisfaction', ...target }];
  expect(parseBook(bytesOf(json)).kind).toBe('book');
});
