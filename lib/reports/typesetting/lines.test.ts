import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './break-places';
import { linesOf } from './lines';

const byLength = (text: string) => [...text].length;
const texts = (...given: Parameters<typeof linesOf>) => linesOf(...given).map(({ text }) => text);

test('a line breaks after spaces and between Chinese characters, never before their marks or after an opening one', () => {
  expect(piecesOf('on time (at most)')).toEqual(['on ', 'time ', '(at ', 'most)']);
  expect(piecesOf('目標（新），達標。')).toEqual(['目', '標', '（新），', '達', '標。']);
});

test('a number stays whole with its signs, its thin spaces and its unit; words break at their hyphens', () => {
  expect(piecesOf('2\u2009807\u2009000個')).toEqual(['2\u2009807\u2009000個']);
  expect(piecesOf('−5.4 −80% 2023–24 12秒內')).toEqual(['−5.4 ', '−80% ', '2023–24 ', '12秒', '內']);
  expect(piecesOf('first-call and/or 3-year')).toEqual(['first-', 'call ', 'and/', 'or ', '3-year']);
});

test('the pieces are the text, whatever it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => piecesOf(text).join('') === text));
});

test('lines keep the space that they break at, which takes no room, and line breaks of the text', () => {
  expect(linesOf('calls answered', 8, byLength)).toEqual([
    { text: 'calls ', width: 5 },
    { text: 'answered', width: 8 },
  ]);
  expect(texts('a\nb', 8, byLength)).toEqual(['a ', 'b']);
  expect(linesOf('', 8, byLength)).toEqual([{ text: '', width: 0 }]);
});

test('room is left for what stands behind the last line alone', () => {
  expect(texts('ab cd', 5, byLength)).toEqual(['ab cd']);
  expect(texts('ab cd', 5, byLength, { tail: 1 })).toEqual(['ab ', 'cd']);
});

test('a word that no line holds stands out, or is cut where that is asked for', () => {
  expect(texts('abcdef g', 4, byLength)).toEqual(['abcdef ', 'g']);
  expect(texts('abcdef g', 4, byLength, { anywhere: true })).toEqual(['abcd', 'ef g']);
});

test('a title’s lines are about as long as each other, in no more lines than they need', () => {
  expect(texts('monthly report of September 2024', 28, byLength)).toEqual([
    'monthly report of September ',
    '2024',
  ]);
  expect(texts('monthly report of September 2024', 28, byLength, { balanced: true })).toEqual([
    'monthly report of ',
    'September 2024',
  ]);
});

test('a title breaks at its brackets rather than within a word where that takes no line more', () => {
  const wide = (text: string) =>
    [...text].reduce((sum, sign) => sum + (/[\p{Script=Han}（）]/u.test(sign) ? 2 : 1), 0);
  expect(texts('2025–26年度（預算）', 15, wide)).toEqual(['2025–26年度（預', '算）']);
  expect(texts('2025–26年度（預算）', 15, wide, { balanced: true })).toEqual(['2025–26年度', '（預算）']);
});
