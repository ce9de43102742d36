import { expect, test } from 'vitest';
import { formulaCell, numberCell } from '@/lib/reports/workbook/cell';
import { openWorkbook } from '@/lib/reports/workbook/testing/open-workbook';
import { writeWorkbook } from '@/lib/reports/workbook/write-workbook';
import { differing } from './differing';
import { withoutValues } from './without-values';

const written = (sum: number) =>
  writeWorkbook({
    title: 'T',
    subject: 'S',
    author: 'A',
    description: 'D',
    made: '2024-10-14T00:00:00.000Z',
    foot: 'F',
    sheets: [
      {
        name: 'Sums',
        widths: [10, 10],
        rows: [[numberCell(2), formulaCell('A1*3', sum)]],
        head: null,
        leftFrozen: 0,
        charts: [],
        names: [],
      },
    ],
  });

test('a value that somebody else computes otherwise is found; a last digit isn’t', async () => {
  const own = await written(6);
  expect(differing(own, await written(6 + 1e-12))).toEqual({ formulas: 1, found: [] });
  expect(differing(own, await written(7)).found).toEqual(['Sums B1 =A1*3: 6, computed 7']);
});

test('without its values a workbook still has its numbers and formulas, and differs from what was said', async () => {
  const own = await written(6);
  const bare = withoutValues(own);
  expect(openWorkbook(bare).sheets['Sums']).toMatchObject({
    A1: { value: 2 },
    B1: { formula: 'A1*3', value: null },
  });
  expect(differing(own, bare).found).toHaveLength(1);
});
