import { expect, test } from 'vitest';
import { newSecret, sha256Of } from './secret';

test('[ASVS 7.2.3] a secret has 256 random bits, in letters that need no escaping in an address', () => {
  const secrets = Array.from({ length: 1000 }, newSecret);
  expect(new Set(secrets).size).toBe(1000);
  for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

test('what is kept of it is SHA-256 in hexadecimal', () => {
  expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Of('é')).not.toBe(sha256Of('e\u0301'));
});
