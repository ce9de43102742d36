import { expect, test } from 'vitest';
import { fixed } from '@/lib/exact/round';
import { commitmentsOf } from './commitments';
import type { CommitmentColumn } from './figure';
import { bookWith, printedFigure } from './testing/printed-figure';

const cell = (item: string | null, column: CommitmentColumn, printed: string) =>
  printedFigure(`${item}/${column}`, printed, "HK$'000", {
    subject: { kind: 'commitment', subhead: '700', item, column },
  });

const row = (item: string | null, [approved, accumulated, revised, balance]: readonly string[]) => [
  cell(item, 'approved', approved ?? ''),
  cell(item, 'accumulated', accumulated ?? ''),
  cell(item, 'revised', revised ?? ''),
  cell(item, 'balance', balance ?? ''),
];

test('approved less accumulated less revised is the balance: 500,000 − 321,400 − 60,400 = 118,200', () => {
  const printed = ['500,000', '321,400', '60,400', '118,200'];
  const [item, total] = commitmentsOf(bookWith([...row('803', printed), ...row(null, printed)]), '135');
  expect(item?.remainder && fixed(item.remainder, 0)).toBe('118200');
  expect(item).toMatchObject({ subhead: '700', agrees: true });
  expect(total).toMatchObject({ item: null, agrees: true });
});

test('a balance that isn’t the remainder is said to differ', () => {
  const [item] = commitmentsOf(bookWith(row('803', ['500', '300', '100', '90'])), '135');
  expect(item?.remainder && fixed(item.remainder, 0)).toBe('100');
  expect(item?.agrees).toBe(false);
});

test('without all of its terms there is no remainder', () => {
  const [item] = commitmentsOf(
    bookWith([cell('803', 'approved', '500'), cell('803', 'balance', '90')]),
    '135',
  );
  expect(item).toMatchObject({ remainder: null, agrees: false });
});

test('a head without commitments has none', () => {
  expect(commitmentsOf(bookWith([]), '135')).toEqual([]);
});
