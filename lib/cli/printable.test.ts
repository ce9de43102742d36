import { expect, it } from 'vitest';
import { printable } from './printable';

it.each([
  [
    'a colour, a cleared screen and a bell',
    '\u001b[31mred\u001b[2J\u0007',
    '\\u001b[31mred\\u001b[2J\\u0007',
  ],
  ['a line that pretends to be another row', 'Mei\r\nroot', 'Mei\\u000d\\u000aroot'],
  ['an 8-bit escape', '\u009b2J', '\\u009b2J'],
  ['text turned around', 'a\u202egnp.exe', 'a\\u202egnp.exe'],
  ['what can’t be seen', 'a\u200bb\u{e0001}', 'a\\u200bb\\udb40\\udc01'],
])('%s stands there as numbers', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

it.each(['陳大文 (Tai Man)', 'Zoë “Z” O’Neill', '𠮷野', 'شهد'])('%s stays as it is', (name) => {
  expect(printable(name)).toBe(name);
});

it('JSON stays JSON, with the same value', () => {
  const value = { name: 'a\u009b\u202e\u{e0001}b' };
  expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value);
});
