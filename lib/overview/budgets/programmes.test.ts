import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { programmesView } from './programmes';
import { BOOK, headIn } from './testing/shown';

const view = programmesView(translatorFor('en'), 'en', BOOK, headIn(BOOK));
const printed = (row: (typeof view.rows)[number]) => row.cells.map((cell) => cell?.printed);

test('programmes and head stand in the columns of the document', () => {
  expect(view.columns.map(({ text }) => text)).toEqual([
    '2022–23 (Actual)',
    '2023–24 (Original)',
    '2023–24 (Revised)',
    '2024–25 (Estimate)',
  ]);
  expect(view.rows.map((row) => [row.name, ...printed(row)])).toEqual([
    ['(1) Director of Bureau’s Office', '19.4', '20.0', '20.4', '22.7'],
    ['(2) Innovation, Technology and Industry', '179.3', '221.0', '195.2', '251.1'],
    ['(3) Efficiency Office', '439.0', '367.2', '367.2', '386.5'],
    ['Head 135, total', '637.7', '608.2', '582.8', '660.3'],
  ]);
});

test('changes stand on both bases exactly as printed', () => {
  expect(view.rows.map(({ cells }) => cells.map((cell) => cell?.below))).toEqual([
    [[], [], ['(+2.0%)'], ['(+11.3%)', '(or +13.5% on 2023–24 Original)']],
    [[], [], ['(–11.7%)'], ['(+28.6%)', '(or +13.6% on 2023–24 Original)']],
    [[], [], ['(—)'], ['(+5.3%)', '(or +5.3% on 2023–24 Original)']],
    [[], [], ['(–4.2%)'], ['(+13.3%)', '(or +8.6% on 2023–24 Original)']],
  ]);
});

test('marks stand on their cells and nowhere else, with their notes', () => {
  const marked = view.rows.flatMap(({ cells }) => cells.filter((cell) => cell && cell.marks.length > 0));
  expect(marked.map((cell) => [cell?.printed, cell?.marks])).toEqual([
    ['179.3', [{ mark: 'Ψ', note: '2024-25-Ψ' }]],
    ['637.7', [{ mark: '‡', note: '2024-25-‡' }]],
  ]);
  expect(view.notes.map(({ mark }) => mark)).toEqual(['Ψ', '‡']);
});

test('the finding, the officer, the policy areas and every place', () => {
  expect(view.title).toBe('Head 135: $660.3m for 2024–25, +13.3% on the 2023–24 revised estimate');
  expect(view.officer).toBe(
    'Controlling officer: Permanent Secretary for Innovation, Technology and Industry',
  );
  expect(view.rows.map(({ area }) => area)).toEqual([
    'Policy Area 27: Intra-Governmental Services',
    'Policy Area 17: Information Technology and Broadcasting',
    'Policy Area 27: Intra-Governmental Services',
    null,
  ]);
  expect(view.source).toMatch(
    /^Estimates 2024–25: Head 135, Programme \(1\).*; Head 135, Analysis of Financial Provision$/,
  );
});

test('Chinese names the other base in words', () => {
  const chinese = programmesView(translatorFor('zh-Hant'), 'zh-Hant', BOOK, headIn(BOOK));
  expect(chinese.rows[1]?.cells[3]?.below).toEqual(['(+28.6%)', '（或較2023–24年度原來預算增加13.6%）']);
});
