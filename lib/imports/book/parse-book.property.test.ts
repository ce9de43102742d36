import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reconcile } from '@/lib/budget/reconcile';
import { BOOK_PROBLEM_CODES } from './book-problem';
import { parseBook } from './parse-book';
import type { BookJson } from './testing/made-up-parts';
import { bytesOf, nextBook } from './testing/next-book';

/** Every answer is whole: a book that reconciles, or problems of known codes, at most a hundred and counted. */
function expectWhole(bytes: Uint8Array): 'book' | 'errors' {
  const parsed = parseBook(bytes);
  if (parsed.kind === 'book') {
    expect(reconcile(parsed.book).filter(({ status }) => status === 'beyond')).toEqual([]);
    return parsed.kind;
  }
  expect(parsed.errors.length).toBe(Math.min(parsed.count, 100));
  expect(parsed.count).toBeGreaterThan(0);
  for (const { code, place } of parsed.errors) {
    expect(BOOK_PROBLEM_CODES).toContain(code);
    expect(place).not.toBe('');
  }
  return parsed.kind;
}

it('any bytes, and any JSON, are answered by problems; nothing is thrown', () => {
  const anything = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.jsonValue().map(bytesOf));
  fc.assert(
    fc.property(anything, (bytes) => {
      expect(expectWhole(bytes)).toBe('errors');
    }),
    { numRuns: 1000 },
  );
});

it('a book with any one value replaced by another is refused, or still holds together', () => {
  const paths = leaves(nextBook());
  const values = fc.oneof(fc.jsonValue(), fc.constantFrom(...paths.map((path) => valueAt(nextBook(), path))));
  fc.assert(
    fc.property(fc.constantFrom(...paths), values, (path, value) => {
      const json = nextBook();
      const parent = valueAt(json, path.slice(0, -1)) as Record<string, unknown>;
      parent[String(path.at(-1))] = value;
      expectWhole(bytesOf(json));
    }),
    { numRuns: 300 },
  );
});

it('a printed figure of the book of 2024–25 with one character changed is refused, or still reconciles', () => {
  const book = JSON.parse(
    readFileSync(new URL('../../../prisma/books/2024-25/book.json', import.meta.url), 'utf8'),
  ) as BookJson;
  const figures = book.heads.flatMap(({ tables }) => tables.flatMap((table) => table.figures));
  const characters = fc.oneof(fc.constantFrom(...'0123456789.,-–+%$m (—)'), fc.string({ maxLength: 2 }));
  fc.assert(
    fc.property(fc.constantFrom(...figures), fc.nat(20), characters, (figure, place, character) => {
      const { printed } = figure;
      const at = place % printed.length;
      figure.printed = printed.slice(0, at) + character + printed.slice(at + 1);
      try {
        expectWhole(bytesOf(book));
      } finally {
        figure.printed = printed;
      }
    }),
    { numRuns: 200 },
  );
  expect(expectWhole(bytesOf(book))).toBe('book');
});

type Path = readonly (string | number)[];

/** The place of every value that holds no others. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], json);
}
