import { describe, expect, test } from 'vitest';
import { LONGEST_WORDS, wordsProblem } from './words';

describe('any text is fit that reads as it is stored', () => {
  test.each([
    ['none', ''],
    ['lines and tabs', 'one\n\ttwo'],
    ['markup and quotes', `<b>"'&;--`],
    ['accents in either form', 'é e\u0301'],
    ['characters beyond 16 bits and joined emoji', '𠮷 👩‍👩‍👧‍👦 🇭🇰'],
    ['letters from right to left, with the marks that belong to them', 'שלום\u200f (1823)'],
    ['the longest there may be', 'x'.repeat(2000)],
    ['as long in two units each, since people count characters', '😀'.repeat(2000)],
  ])('%s', (_, text) => {
    expect(wordsProblem(text)).toBeNull();
  });
});

describe('what can’t be kept is named', () => {
  test.each([
    ['x'.repeat(2001), 2001],
    ['😀'.repeat(2001), 2001],
    [`${'x'.repeat(1999)}é́`, 2001],
  ])('a text that is too long, with its length (%#)', (text, length) => {
    expect(wordsProblem(text)).toEqual({ code: 'note-too-long', facts: { length, longest: LONGEST_WORDS } });
  });

  test.each([
    ['\u0000', 'U+0000'],
    ['\r', 'U+000D'],
    ['\u001b', 'U+001B'],
    ['\u007f', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\ud83d', 'U+D83D'],
    ['\ude00', 'U+DE00'],
  ])('the control character or half a character %j', (text, character) => {
    expect(wordsProblem(`a${text}b`)).toEqual({ code: 'note-control-character', facts: { character } });
  });

  test.each([
    ['\u202a', 'U+202A'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u2069', 'U+2069'],
  ])('the direction that would be turned by %j', (text, character) => {
    expect(wordsProblem(`a${text}b`)).toEqual({ code: 'note-direction-override', facts: { character } });
  });

  test('one at a time: the length first, then controls', () => {
    expect(wordsProblem(`\u202e\u0000${'x'.repeat(1998)}`)?.code).toBe('note-control-character');
    expect(wordsProblem(`\u202e\u0000${'x'.repeat(1999)}`)?.code).toBe('note-too-long');
  });
});
