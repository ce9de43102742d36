import { expect, it } from 'vitest';
import { shown } from './shown';

it('makes visible what reorders, breaks or hides text', () => {
  expect(shown('a\u0000b\nc\u202ed\ufeff')).toBe('a[U+0000]b[U+000A]c[U+202E]d[U+FEFF]');
});

it('leaves emoji, 𠮷 and right-to-left letters alone', () => {
  expect(shown('👩‍👩‍👧 𠮷 שלום')).toBe('👩‍👩‍👧 𠮷 שלום');
});

it('clips at sixty characters without cutting one in half', () => {
  expect(shown('𠮷'.repeat(61))).toBe(`${'𠮷'.repeat(60)}…`);
  expect(shown('x'.repeat(60))).toBe('x'.repeat(60));
  expect(shown('x'.repeat(1_000_000))).toHaveLength(61);
});
