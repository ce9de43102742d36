import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenBook } from '@/lib/budget/testing/given-provisions';
import { readBudgetsChoice, settleChoice } from './budgets-choice';

const USUAL = { book: null, head: null, programme: null, unit: 'million', asAt: null };
const older = givenBook('2023-24', { 1: { '2023-24 estimate': '1.0' } });
const newer = givenBook('2024-25', { 1: { '2024-25 estimate': '1.0' }, 3: { '2024-25 estimate': '2.0' } });
const settle = (search: Record<string, string>) => {
  const { choice, problems } = settleChoice([older, newer], readBudgetsChoice(search).asked);
  return { shown: choice && [choice.book.id, choice.head.number, choice.programme], problems };
};

test('an empty address asks for the usual', () => {
  expect(readBudgetsChoice({})).toMatchObject({ asked: USUAL, problems: [] });
  expect(readBudgetsChoice({ book: '', head: ' ', programme: '', unit: '', asAt: '' }).problems).toEqual([]);
});

test('what is good is taken', () => {
  const search = { book: '2024-25', head: '135', programme: '2', unit: 'thousand', asAt: '2024-03-01' };
  expect(readBudgetsChoice(search).asked).toEqual({ ...search, programme: 2 });
});

test.each([
  [{ book: '2024' }, 'book', 'book'],
  [{ book: '2024-26' }, 'book', 'book'],
  [{ head: 'x' }, 'head', 'head'],
  [{ programme: '0' }, 'programme', 'programme'],
  [{ unit: 'dollars' }, 'unit', 'unit'],
  [{ asAt: '2024-02-30' }, 'asAt', 'day'],
  [{ head: ['135', '136'] }, 'head', 'twice'],
])('%j names the field, and the usual is taken in its place', (search, field, code) => {
  const form = readBudgetsChoice(search);
  expect(form.problems).toMatchObject([{ field, code }]);
  expect(form.asked).toEqual(USUAL);
});

test('the rest of what was asked stays when one field is bad', () => {
  expect(readBudgetsChoice({ book: '2024-25', unit: 'x' }).asked).toEqual({ ...USUAL, book: '2024-25' });
});

test('what was typed is kept, readable or not', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (book, asAt) => {
      expect(readBudgetsChoice({ book, asAt }).typed).toMatchObject({ book: book.trim(), asAt: asAt.trim() });
    }),
  );
});

test('the usual is the newest book, its first head and that head’s last programme', () => {
  expect(settle({})).toEqual({ shown: ['2024-25', '135', 3], problems: [] });
  expect(settle({ book: '2023-24' })).toEqual({ shown: ['2023-24', '135', 1], problems: [] });
  expect(settle({ programme: '1' })).toEqual({ shown: ['2024-25', '135', 1], problems: [] });
});

test.each([
  [{ book: '2030-31' }, 'no-book'],
  [{ head: '999' }, 'no-head'],
  [{ programme: '2' }, 'no-programme'],
] as const)('%j isn’t held: it is named, and the usual is shown', (search, code) => {
  expect(settle(search)).toMatchObject({ shown: ['2024-25', '135', 3], problems: [{ code }] });
});

test('a programme that only another book has was carried along by the form: the usual is shown, without a problem', () => {
  expect(settle({ book: '2023-24', head: '135', programme: '3' })).toEqual({
    shown: ['2023-24', '135', 1],
    problems: [],
  });
});

test('without a book there is nothing to show', () => {
  expect(settleChoice([], readBudgetsChoice({ book: '2024-25' }).asked)).toEqual({
    choice: null,
    problems: [],
  });
});
