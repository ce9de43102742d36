import { expect, test } from 'vitest';
import { addressWith } from './address-with';

const typed = { from: '2023-01', by: '', asAt: '2024-02-28' };

test('what the form holds is kept but for what is changed; what is empty is left out', () => {
  expect(addressWith('/volumes', typed, { asAt: '' })).toBe('/volumes?from=2023-01');
  expect(addressWith('/volumes', typed, { provisional: 'true' })).toBe(
    '/volumes?from=2023-01&asAt=2024-02-28&provisional=true',
  );
});

test('without anything left it is the page itself', () => {
  expect(addressWith('/', { asAt: '2024-02-28' }, { asAt: '' })).toBe('/');
});

test('[ASVS 1.2.2] whatever was typed stays one value of its field', () => {
  expect(addressWith('/', { year: 'a&asAt=b c' }, {})).toBe('/?year=a%26asAt%3Db+c');
});
