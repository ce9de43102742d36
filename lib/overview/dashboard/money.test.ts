import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { BOOK, NEXT } from '../budgets/testing/shown';
import { moneyView } from './money';

const view = (books: Parameters<typeof moneyView>[2]) => moneyView(translatorFor('en'), 'en', books);

test('the programmes of the newest book, each figure with the change on the column before', () => {
  const money = view([BOOK]);
  expect(money?.title).toBe(
    'Efficiency Office: provision of $386.5m for 2024–25, +5.3% on the 2023–24 revised estimate.',
  );
  expect(money?.years).toBe(
    'Years here are financial years: 2024–25 runs from 1 April 2024 to 31 March 2025.',
  );
  expect(
    money?.rows.map(({ cells }) => cells.map((cell) => [cell?.printed, ...(cell?.below ?? [])].join(' '))),
  ).toEqual([
    ['19.4', '20.0', '20.4 (+2.0%)', '22.7 (+11.3%)'],
    ['179.3', '221.0', '195.2 (–11.7%)', '251.1 (+28.6%)'],
    ['439.0', '367.2', '367.2 (—)', '386.5 (+5.3%)'],
    ['637.7', '608.2', '582.8 (–4.2%)', '660.3 (+13.3%)'],
  ]);
  expect(money?.notes.map(({ mark }) => mark)).toEqual(['Ψ', '‡']);
});

test('of two books the newer, of none nothing', () => {
  expect(view([BOOK, NEXT])?.book).toBe('2025-26');
  expect(view([])).toBeNull();
});
