import { expect, test } from 'vitest';
import { proseRows } from './prose-rows';
import { linesOf, rowHeight } from './row-height';

const ENGLISH = 'In December the pledge was met, as 83 of 100 calls were answered in time. ';
const CHINESE = '十二月的服務承諾已經達到，每一百次來電有八十三次準時獲接聽。';
const texts = (text: string, width: number) => proseRows(text, width).map(rowText);
const rowText = (cell: ReturnType<typeof proseRows>[number]) => (cell.kind === 'text' ? cell.text : '');

test('a row for each paragraph, none for an empty line', () => {
  expect(texts('One.\r\n\r\n  Two.\n', 110)).toEqual(['One.', 'Two.']);
  expect(texts(' \n', 110)).toEqual([]);
  expect(proseRows('One.', 110)).toEqual([{ kind: 'text', text: 'One.', look: 'prose' }]);
});

test('what is longer than a row ends after a sentence, whole, in English and in Chinese', () => {
  for (const [sentence, end] of [
    [ENGLISH, '.'],
    [CHINESE, '。'],
  ] as const) {
    const long = sentence.repeat(Math.ceil(3800 / sentence.length)).trim();
    const rows = texts(long, 110);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.length).toBeLessThan(8);
    expect(rows.filter((row) => !row.endsWith(end))).toEqual([]);
    expect(rows.join(sentence === ENGLISH ? ' ' : '')).toBe(long);
    for (const cell of proseRows(long, 110)) expect(rowHeight([cell], [110])).toBeLessThanOrEqual(180);
  }
});

test('without a sentence it breaks between words, without a word anywhere, and loses nothing', () => {
  const words = 'word '.repeat(800).trim();
  expect(texts(words, 110).join(' ')).toBe(words);
  const solid = '😀x'.repeat(2000);
  const rows = texts(solid, 50);
  expect(rows.join('')).toBe(solid);
  expect(rows.every((row) => !/\p{Cs}/u.test(row) && linesOf(row, 50) <= 12)).toBe(true);
});

test('no row is higher than a spreadsheet’s highest', () => {
  expect(rowHeight([{ kind: 'text', text: ENGLISH.repeat(60), look: 'prose' }], [60])).toBe(409);
});
