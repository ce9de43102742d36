import { expect, test } from 'vitest';
import { BOOK_2024_25 as book } from '@/lib/imports/book/testing/book-of-2024-25';
import { budgetsResponse } from './budgets-response';
import { budgetsView } from './budgets-view';

const [head] = book.heads;
if (!head) throw new Error('the book has no head');
const view = budgetsView(book, head, 'en');

test('the answer has exactly the fields of its description', () => {
  const beside = { asAt: '2024-02-28', illustrative: false };
  expect(() => budgetsResponse.parse({ book: book.id, head: head.number, ...view, ...beside })).not.toThrow();
});

test('every provision of the book: four columns of three programmes and of the head', () => {
  expect(view.provisions).toHaveLength(16);
  expect(
    view.provisions.map(({ programme, year, stage, amount }) => [programme, year, stage, amount]),
  ).toEqual(
    expect.arrayContaining([
      [1, '2022-23', 'actual', '19.4'],
      [2, '2022-23', 'actual', '179.3'],
      [3, '2023-24', 'original', '367.2'],
      [null, '2024-25', 'estimate', '660.3'],
    ]),
  );
});

test('footnotes travel with their figures, and name them', () => {
  const marked = view.provisions.filter(({ footnotes }) => footnotes.length > 0);
  expect(marked.map(({ programme, amount, footnotes }) => [programme, amount, footnotes])).toEqual([
    [2, '179.3', ['Ψ']],
    [null, '637.7', ['‡']],
  ]);
  expect(view.footnotes.map(({ mark, restated, figures }) => [mark, restated, figures.length])).toEqual([
    ['Ψ', true, 1],
    ['‡', true, 1],
  ]);
});

test('a change has its printed text, and its percentage from the two printed provisions of the table', () => {
  const told = view.changes.map(({ programme, against, percent, printed }) => [
    programme,
    against.stage,
    percent,
    printed,
  ]);
  expect(told).toHaveLength(12);
  // –25.8 / 221.0, 0 / 367.2, and –25.4 / 608.2, which in thousands would be –25,414 / 608,249 = –4.178223…
  expect(told).toEqual(
    expect.arrayContaining([
      [2, 'original', '-11.674208', '–11.7%'],
      [3, 'original', '0.000000', '(—)'],
      [null, 'original', '-4.176258', '–4.2%'],
    ]),
  );
});

test('amounts keep their unit and lose only their separators', () => {
  const subhead = view.subheads.find(({ code }) => code === '000');
  expect(subhead).toMatchObject({ name: 'Operational expenses', account: 'operating', group: 'Recurrent' });
  expect(subhead?.amounts.at(-1)).toEqual({
    year: '2024-25',
    stage: 'estimate',
    amount: '480593',
    unit: "HK$'000",
    printed: '480,593',
    footnotes: [],
  });
  expect(view.totals.find(({ code }) => code === 'expenditure')?.amounts.map(({ amount }) => amount)).toEqual(
    ['637672', '608249', '582835', '660263'],
  );
  expect(view.components.map(({ amounts }) => amounts.at(-1)?.amount)).toEqual([
    '168902',
    '5600',
    '3',
    '193',
    '13335',
    '292560',
    '480593',
  ]);
});

test('the commitment and the posts', () => {
  expect(view.commitments).toEqual([
    {
      subhead: '700',
      item: '803',
      name: 'Injection into the Social Innovation and Entrepreneurship Development Fund',
      approved: '500000',
      accumulated: '321400',
      revised: '60400',
      balance: '118200',
      unit: "HK$'000",
    },
  ]);
  expect(view.posts.map(({ posts, programme, count }) => [posts, programme, count])).toEqual(
    expect.arrayContaining([
      ['non-directorate', null, 152],
      ['non-directorate', null, 156],
      ['all', null, 170],
      ['change', null, 4],
      ['change', 2, 2],
    ]),
  );
});

test('names and places come in the language asked for', () => {
  const chinese = budgetsView(book, head, 'zh-Hant');
  expect(chinese.programmes[2]).toEqual({
    number: 3,
    name: '效率促進辦公室',
    policyArea: { number: 27, name: '政府內部服務' },
  });
  expect(chinese.provisions.at(-1)?.citation).toEqual({ book: '2024-25', place: '總目135，財政撥款分析' });
});
