import { expect, test } from 'vitest';
import { bookFile } from '@/lib/imports/book/book-file';
import { bookOfFile } from '@/lib/imports/book/book-of-file';
import { nextBook } from '@/lib/imports/book/testing/next-book';
import { checkCircles } from './check-circles';

const { book } = bookOfFile(bookFile.parse(nextBook()));
const [model] = book.figures;

/** A book in which each figure is the sum of the ones named. */
function derived(terms: Readonly<Record<string, readonly string[]>>) {
  if (!model) throw new Error('the book has no figure');
  const figures = Object.entries(terms).map(([id, plus]) => ({
    ...model,
    id,
    derivations: plus.length === 0 ? [] : [{ how: 'sum' as const, plus, minus: [], explanation: null }],
  }));
  return checkCircles({ ...book, figures }).map(({ value, facts }) => [value, facts['way']]);
}

test('two figures that follow from the same ones are no circle', () => {
  expect(derived({ sum: ['a', 'b'], difference: ['sum', 'a'], a: [], b: ['a'] })).toEqual([]);
});

test('each circle is told once, without what only leads to it', () => {
  expect(
    derived({ leads: ['dead', 'a'], dead: [], a: ['b'], b: ['c'], c: ['a'], x: ['y', 'a'], y: ['x'] }),
  ).toEqual([
    ['a', 'a → b → c → a'],
    ['x', 'x → y → x'],
  ]);
});

test('a chain as long as a file may be is walked without exhausting anything', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, place) => [`f${place}`, [`f${place + 1}`]]),
  );
  expect(derived({ ...chain, f20000: [] })).toEqual([]);
  expect(derived({ ...chain, f20000: ['f0'] })[0]?.[0]).toBe('f0');
});
