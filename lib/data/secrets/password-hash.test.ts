import { scryptSync } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { hashPassword, isPassword } from './password-hash';

// Hashing is slow on purpose, and slower where others use the machine.
vi.setConfig({ testTimeout: 60_000 });

const PASSWORD = 'correct horse battery';

test('[ASVS 11.4.2] a hash names its own cost: scrypt with N = 2^15, r = 8, p = 3, a salt of 128 bits', async () => {
  const [one, two] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
  expect(one).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(one).not.toBe(two);
  expect(one).not.toContain('horse');
  const [, , , , salt = '', hash] = one.split('$');
  const options = { N: 32_768, r: 8, p: 3, maxmem: 128 * 1024 * 1024 };
  expect(scryptSync(PASSWORD, Buffer.from(salt, 'base64url'), 32, options).toString('base64url')).toBe(hash);
});

/** As it should be, at the least cost that is still taken. */
function cheap(password: string): string {
  const salt = Buffer.alloc(16, 7);
  const hash = scryptSync(password, salt, 32, { N: 16_384, r: 8, p: 1 });
  return ['scrypt', 14, 8, 1, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

test('a hash of another cost than today’s still works; what is made today does too', async () => {
  expect(await isPassword(PASSWORD, cheap(PASSWORD))).toBe(true);
  expect(await isPassword(PASSWORD, await hashPassword(PASSWORD))).toBe(true);
});

test.each([
  ['政府一站通熱線電話一二三四', '政府一站通熱線電話一二三'],
  ['🐴🔋📎🐴🔋📎🐴🔋📎🐴🔋📎', '🐴🔋📎🐴🔋📎🐴🔋📎🐴🔋📏'],
  ['correct\0horse battery', 'correct'],
  ['correct\0horse battery', 'correct\0horse batterx'],
  ['  correct horse  ', 'correct horse'],
  ['Correct Horse Battery', 'correct horse battery'],
  ['caf\u00e9 correct horse', 'cafe\u0301 correct horse'],
  ['x'.repeat(1000), 'x'.repeat(999)],
  ['', ' '],
])('[ASVS 6.2.9] nothing is changed about %j: it isn’t %j', async (password, other) => {
  expect(await isPassword(password, cheap(password))).toBe(true);
  expect(await isPassword(other, cheap(password))).toBe(false);
});

const GOOD = `scrypt$15$8$3$${'A'.repeat(22)}$${'A'.repeat(43)}`;
test.each([
  '',
  'scrypt$',
  PASSWORD,
  GOOD.slice(0, -1),
  `${GOOD}=`,
  `${GOOD}\n`,
  GOOD.replace('$15$', '$13$'),
  GOOD.replace('$15$', '$31$'),
  GOOD.replace('$8$', '$0$'),
  GOOD.replace('$3$', '$0$'),
  GOOD.replace('scrypt', 'bcrypt'),
  GOOD.replaceAll('$', ':'),
])('%j is nobody’s hash, whatever is typed, and costs nothing to refuse', async (hash) => {
  expect(await isPassword(PASSWORD, hash)).toBe(false);
  expect(await isPassword(hash, hash)).toBe(false);
});
