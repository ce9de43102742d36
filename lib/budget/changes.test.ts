import { expect, test } from 'vitest';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { fixed } from '@/lib/exact/round';
import { changesOf } from './changes';
import type { Stage } from './stage';
import { givenBook } from './testing/given-provisions';
import { printedFigure } from './testing/printed-figure';

const column = (text: string) => {
  const [year, stage] = text.split(' ') as [FinancialYear, Stage];
  return { year, stage };
};

function bookWithChanges(...changes: [later: string, earlier: string, printed: string][]) {
  const book = givenBook('2024-25', {
    1: { '2023-24 original': '20.0', '2023-24 revised': '20.4', '2024-25 estimate': '22.7' },
  });
  const figures = changes.map(([later, earlier, printed]) =>
    printedFigure(`${later} on ${earlier}`, printed, '%', {
      subject: { kind: 'change', programme: 1, ...column(later), against: column(earlier) },
    }),
  );
  return { ...book, figures: [...book.figures, ...figures] };
}

test('a change is worked out from the two printed provisions, unrounded', () => {
  const book = bookWithChanges(
    ['2023-24 revised', '2023-24 original', '+2.0%'],
    ['2024-25 estimate', '2023-24 revised', '+11.3%'],
    ['2024-25 estimate', '2023-24 original', '+13.5%'],
  );
  // 0.4/20.0 = 2 %, 2.3/20.4 = 11.274509…, 2.7/20.0 = 13.5 %
  expect(changesOf(book, '135').map(({ percent }) => percent && fixed(percent, 6))).toEqual([
    '2.000000',
    '11.274510',
    '13.500000',
  ]);
});

test('it says whether its base is the column before it', () => {
  const book = bookWithChanges(
    ['2023-24 revised', '2023-24 original', '+2.0%'],
    ['2024-25 estimate', '2023-24 revised', '+11.3%'],
    ['2024-25 estimate', '2023-24 original', '+13.5%'],
  );
  expect(changesOf(book, '135').map((change) => change.againstColumnBefore)).toEqual([true, true, false]);
});

test('a provision that isn’t printed leaves the change without an exact value', () => {
  const [change] = changesOf(bookWithChanges(['2024-25 estimate', '2022-23 actual', '+1.0%']), '135');
  expect(change).toMatchObject({ percent: null, figure: { printed: '+1.0%' } });
});

test('another head has none of them', () => {
  expect(changesOf(bookWithChanges(['2023-24 revised', '2023-24 original', '+2.0%']), '136')).toEqual([]);
});
