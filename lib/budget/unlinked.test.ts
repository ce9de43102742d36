import { expect, test } from 'vitest';
import { parseBookJson } from '@/lib/imports/book/parse-book';
import { nextBook } from '@/lib/imports/book/testing/next-book';
import type { Book } from './book';
import { unlinkedProgrammes } from './unlinked';

function bookOf(json: unknown): Book {
  const parsed = parseBookJson(json);
  if (parsed.kind !== 'book') throw new Error(parsed.errors[0]?.code);
  return parsed.book;
}

const book = bookOf(nextBook());
const before = { ...book, id: '2024-25' as Book['id'], links: [] };
const told = (list: ReturnType<typeof unlinkedProgrammes>['own']) =>
  list.map(({ head, programme }) => `${head} (${programme.number})`);

test('of the last book what nothing leads from, of this one what nothing leads to', () => {
  const links = book.links.filter(({ to }) => to.head === '135' && to.programme === 1);
  const found = unlinkedProgrammes([before], { ...book, links });
  expect(found.lastBook?.id).toBe('2024-25');
  expect([told(found.last), told(found.own)]).toEqual([
    ['135 (2)', '47 (1)'],
    ['135 (2)', '47 (1)'],
  ]);
});

test('a link from a book before the last isn’t one from the last', () => {
  const older = { ...before, id: '2023-24' as Book['id'] };
  const links = book.links.map((link) => ({ ...link, from: { ...link.from, book: older.id } }));
  const found = unlinkedProgrammes([before, older], { ...book, links });
  expect([found.lastBook?.id, found.last.length, found.own.length]).toEqual(['2024-25', 3, 0]);
});

test('without an earlier book there is nothing to lead from', () => {
  expect(unlinkedProgrammes([book], book)).toEqual({ lastBook: null, last: [], own: [] });
});
