import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, decimal, whole } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import { readPrinted } from './printed-amount';

test.each([
  ['19.4', 194n, 1],
  ['660,263', 660263n, 0],
  ['$77,428,000', 77428000n, 0],
  ['$660.3m', 6603n, 1],
  ['$2.3 million', 23n, 1],
  ['$140,557,000', 140557000n, 0],
  ['+2.0%', 20n, 1],
  ['–11.7%', -117n, 1],
  ['–0.0%', 0n, 1],
  ['11.3%', 113n, 1],
  ['around 2 807 000', 2807000n, 0],
  ['820 000', 820000n, 0],
  ['2 807 000', 2807000n, 0],
  ['over 230', 230n, 0],
  ['nearly 30', 30n, 0],
  ['four', 4n, 0],
  ['one', 1n, 0],
  ['nil', 0n, 0],
  ['64', 64n, 0],
  ['4.0', 40n, 1],
])('“%s” is %s with %s digits behind the point', (text, unscaled, digits) => {
  const read = readPrinted(text);
  expect(read?.digits).toBe(digits);
  expect(read && compare(read.value, decimal(unscaled, digits))).toBe(0);
});

test('(—) is exactly nil: a change is held against it to six digits, not to the usual one', () => {
  expect(readPrinted('(—)')).toEqual({ value: whole(0n), digits: 6 });
});

test.each([
  '',
  '$',
  '%',
  'eleven',
  'Four',
  '1,23',
  '1,2345',
  '12,34,567',
  '1 234,567',
  '0,123',
  '007',
  '.5',
  '5.',
  '1e3',
  '５',
  '(+2.0%)',
  'N.A.',
  '3 departments',
])('“%s” says no number', (text) => {
  expect(readPrinted(text)).toBeNull();
});

test('whatever is printed with commas, spaces, $, m or % is read back exactly', () => {
  const gap = fc.constantFrom(',', ' ', '\u2009', '\u00a0', '\u202f', '');
  const frame = fc.constantFrom(
    ['', ''],
    ['$', ''],
    ['$', 'm'],
    ['$', ' million'],
    ['', '%'],
    ['around ', ''],
  );
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc.nat(3),
      gap,
      frame,
      (n, digits, between, ends) => {
        const value = decimal(n, digits);
        const [before = '', after = ''] = fixed(value, digits).split('.');
        const grouped = before.replace(/\B(?=(\d{3})+$)/g, between);
        const text = `${ends[0]}${grouped}${after && `.${after}`}${ends[1]}`;
        expect(readPrinted(text)).toEqual({ value, digits });
        const minus = ends[0] === 'around ' ? null : readPrinted(`–${text}`);
        if (minus) expect(compare(minus.value, decimal(-n, digits))).toBe(0);
      },
    ),
  );
});
