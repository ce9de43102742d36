import { expect, test } from 'vitest';
import { wrappedLines } from './wrapped-lines';

/** Every character as wide as another. */
const wrapped = (text: string, room: number) => wrappedLines(text, room, (piece) => [...piece].length);

test('a text that fits stays on its line', () => {
  expect(wrapped('7,690 calls a day', 17)).toEqual(['7,690 calls a day']);
});

test('words stay whole, and spaces at the end of a line take no room', () => {
  expect(wrapped('7,690 calls a day (illustrative)', 17)).toEqual(['7,690 calls a day', '(illustrative)']);
});

test('a word wider than the room has a line of its own', () => {
  expect(wrapped('calls abandoned', 5)).toEqual(['calls', 'abandoned']);
});

test('Chinese breaks between characters, but not before a mark nor after an opening bracket', () => {
  expect(wrapped('每日來電（示範數據）', 4)).toEqual(['每日來電', '（示範數', '據）']);
  expect(wrapped('來電，放棄', 2)).toEqual(['來', '電，', '放棄']);
});

test('numbers within Chinese stay whole', () => {
  expect(wrapped('平均每日7,690次', 6)).toEqual(['平均每日', '7,690次']);
});

test('nothing is lost', () => {
  const text = '2023年有820,000宗書面聯絡：電郵531,000封，其他289,000宗（示範數據）· 1823 “so far”';
  expect(wrapped(text, 10).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});
