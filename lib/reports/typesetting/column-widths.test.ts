import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from './column-widths';

test('columns have their shares', () => {
  expect(columnWidths([1, 1, 2], [0, 0, 0], 100)).toEqual([25, 25, 50]);
});

test('a column has what it needs, which the others give by their shares, over and over', () => {
  expect(columnWidths([1, 1, 2], [40, 0, 0], 100)).toEqual([40, 20, 40]);
  // The second needs more than is left to it only after the first has had its own.
  expect(columnWidths([1, 1, 2], [40, 22, 0], 100)).toEqual([40, 22, 38]);
});

test('columns that need more than there is have no widths', () => {
  expect(columnWidths([1, 1], [60, 41], 100)).toBeNull();
  expect(columnWidths([1, 1], [60, 40], 100)).toEqual([60, 40]);
});

test('widths fill the table and none is below its need', () => {
  const column = fc.record({ share: fc.integer({ min: 1, max: 9 }), least: fc.integer({ min: 0, max: 40 }) });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 9 }), (columns) => {
      const least = columns.map((of) => of.least);
      const widths = columnWidths(
        columns.map((of) => of.share),
        least,
        120,
      );
      const needed = least.reduce((sum, need) => sum + need, 0);
      if (widths === null) expect(needed).toBeGreaterThan(120);
      else {
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(Math.max(needed, 120), 6);
        for (const [at, width] of widths.entries())
          expect(width).toBeGreaterThanOrEqual((least[at] ?? 0) - 1e-9);
      }
    }),
  );
});
