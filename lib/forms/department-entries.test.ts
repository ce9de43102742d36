import { expect, test } from 'vitest';
import { department } from '@/lib/departments/testing/given-departments';
import { readEntries, typedEntry } from './department-entries';

const [A, NEW] = [
  department('A', { to: '2015-06', successor: 'NEW' }),
  department('NEW', { from: '2015-07' }),
];

test('several departments of a form are read as what they are; an empty place is none', () => {
  expect(readEntries({ ...typedEntry(A, 1), ...typedEntry(NEW, 4) })).toEqual({
    entries: [A, NEW],
    problems: [],
  });
  expect(readEntries({ code_1: ' ', to_2: '' })).toEqual({ entries: [], problems: [] });
});

test('every part that can’t be read is named', () => {
  const typed = {
    code_2: 'afcd',
    name_en_2: 'A\u0000',
    name_zh_hant_2: '甲',
    from_2: '2015-13',
    to_2: 'x',
    successor_2: '?',
  };
  expect(readEntries(typed).problems.map(({ field, code }) => [field, code])).toEqual([
    ['code_2', 'code-form'],
    ['name_en_2', 'text-unfit'],
    ['name_zh_hans_2', 'missing'],
    ['from_2', 'month'],
    ['to_2', 'month'],
    ['successor_2', 'code-form'],
  ]);
});
