import { expect, test } from 'vitest';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Head } from './book';
import type { Figure } from './figure';
import { columnsOf, figuresOf, headOf, provisionOf } from './find-figure';
import type { YearStage } from './stage';
import { bookWith, printedFigure } from './testing/printed-figure';

const named = (text: string) => ({ en: text, 'zh-Hant': text, 'zh-Hans': text });
const head = (number: string): Head => ({
  number,
  name: named(number),
  controllingOfficer: named('officer'),
  programmes: [],
  lines: [],
  components: [],
  items: [],
});
const at = (year: string, stage: YearStage['stage']): YearStage => ({ year: year as FinancialYear, stage });
const [actual, original, estimate] = [
  at('2022-23', 'actual'),
  at('2023-24', 'original'),
  at('2024-25', 'estimate'),
];

function provision(id: string, number: string, programme: number | null, column: YearStage): Figure {
  return printedFigure(id, '20.0', 'HK$ million', {
    head: number,
    subject: { kind: 'provision', programme, ...column },
  });
}

const book = bookWith(
  [
    provision('a', '135', 1, actual),
    printedFigure('note', '230', 'enterprises'),
    provision('b', '135', 1, original),
    provision('c', '55', 1, estimate),
    provision('d', '135', null, actual),
  ],
  { heads: [head('135'), head('55')] },
);

test('the figures of one head and one kind, in the order of the document', () => {
  expect(figuresOf(book, '135', 'provision').map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect(figuresOf(book, '135', 'text').map(({ id }) => id)).toEqual(['note']);
  expect(figuresOf(book, '135', 'posts')).toEqual([]);
});

test('a head by its number, the first without one, null where there is none', () => {
  expect(headOf(book, '55')?.number).toBe('55');
  expect(headOf(book, null)?.number).toBe('135');
  expect(headOf(book, '56')).toBeNull();
  expect(headOf(bookWith([]), null)).toBeNull();
});

test('a provision by programme and column; null programme is the head’s own, not any', () => {
  expect(provisionOf(book, '135', 1, original)?.id).toBe('b');
  expect(provisionOf(book, '135', null, actual)?.id).toBe('d');
  expect(provisionOf(book, '135', null, original)).toBeNull();
  expect(provisionOf(book, '135', 1, estimate)).toBeNull();
});

test('the columns of a head, each once, as they are printed', () => {
  expect(columnsOf(book, '135')).toEqual([actual, original]);
  expect(columnsOf(book, '55')).toEqual([estimate]);
});
