import { expect, test } from 'vitest';
import { passwordProblem } from './password-rule';

const problem = (password: string, own: string[] = []) =>
  passwordProblem(password, (plain) => plain === 'qwertyuiop123', own);
const letters = (length: number) => 'abcdefghij'.repeat(13).slice(0, length);

test.each([7, 8, 11])('[ASVS 6.2.1] %i characters are too few', (length) => {
  expect(problem(letters(length))).toBe('too-short');
});
test.each([12, 64, 128])('[ASVS 6.2.9] %i characters are taken', (length) => {
  expect(problem(letters(length))).toBeNull();
});
test.each([129, 200])('%i characters are too many', (length) => {
  expect(problem(letters(length) + letters(length - letters(length).length))).toBe('too-long');
});

test('characters are counted as people do: an emoji beyond the first plane is one', () => {
  expect(problem('🐴🔋'.repeat(5))).toBe('too-short');
  expect(problem('🐴🔋'.repeat(6))).toBeNull();
  expect(problem('🐴🔋'.repeat(64))).toBeNull();
  expect(problem('🐴🔋'.repeat(65))).toBe('too-long');
});

test.each([
  'correct horse battery',
  'ALLCAPITALSHERE',
  '123456789014',
  '            x',
  '政府一站通熱線電話一二三四',
  'a\0b\0c\0d\0e\0f\0',
])('[ASVS 6.2.5] any characters will do: %j', (password) => {
  expect(problem(password)).toBeNull();
});

test('[ASVS 6.2.4] [ASVS 6.2.12] none that everybody tries first, whatever its capitals', () => {
  expect(problem('qwertyuiop123')).toBe('common');
  expect(problem('QwertyUIOP123')).toBe('common');
  expect(problem('qwertyuiop1234')).toBeNull();
});

test('not one character over and over, nor one’s own name or address', () => {
  expect(problem('aaaaaaaaaaaa')).toBe('one-character');
  expect(problem('🐴'.repeat(12))).toBe('one-character');
  expect(problem('Mei@Example.org', ['mei@example.org', 'Mei'])).toBe('own-name');
  expect(problem('chan tai man mei', ['mei@example.org', ' Chan Tai Man Mei '])).toBe('own-name');
  expect(problem('chan tai man mei 2', ['Chan Tai Man Mei'])).toBeNull();
});
