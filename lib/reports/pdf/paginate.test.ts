import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from './paginate';
import type { Slice } from './slice';

const draw = () => {};
const slice = (height: number, more: Partial<Slice> = {}): Slice => ({
  before: 0,
  height,
  keep: false,
  draw,
  ...more,
});
const tops = (slices: readonly Slice[]) =>
  paginate(slices, 10, 110).map((page) => page.map(({ top }) => top));

test('slices stand under each other with their room between, which falls away at the top of a page', () => {
  expect(tops([slice(50, { before: 5 }), slice(40, { before: 5 }), slice(30, { before: 5 })])).toEqual([
    [10, 65],
    [10],
  ]);
});

test('what is kept together goes to the next page together', () => {
  expect(tops([slice(50), slice(30, { keep: true }), slice(40)])).toEqual([[10], [10, 40]]);
});

test('what is kept together and higher than a page is parted where the page is full', () => {
  const kept = [slice(60, { keep: true }), slice(60, { keep: true }), slice(10)];
  expect(tops(kept)).toEqual([[10], [10, 70]]);
});

test('a table that goes on has its head above it again, for which there is room', () => {
  const head = { height: 20, draw };
  const row = slice(40, { head });
  expect(tops([slice(40), row, row, row, row])).toEqual([
    [10, 50],
    [10, 30, 70],
    [10, 30],
  ]);
});

test('nothing can be higher than a page', () => {
  expect(() => tops([slice(100.5)])).toThrow(RangeError);
});

test('every slice is drawn once, in its order, within its page, and never parted from what it keeps to', () => {
  const any = fc.record({
    before: fc.integer({ min: 0, max: 9 }),
    height: fc.integer({ min: 1, max: 30 }),
    keep: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 60 }), (given) => {
      // Of three in a row one at least lets go, so that no chain is higher than a page.
      const drawn: number[] = [];
      const slices = given.map(
        (of, at): Slice => ({ ...of, keep: of.keep && at % 3 !== 2, draw: () => drawn.push(at) }),
      );
      const pages = paginate(slices, 0, 100);
      const lasts = pages.slice(0, -1).map((page) => {
        for (const { top, draw: run } of page) run(top);
        return drawn.at(-1) ?? -1;
      });
      for (const { top, draw: run } of pages.at(-1) ?? []) run(top);
      expect(drawn).toEqual(given.map((_, at) => at));
      for (const last of lasts) expect(slices[last]?.keep).toBe(false);
    }),
  );
});
