import { expect, test } from 'vitest';
import { readSha256 } from './sha256-asked';

const HASH = 'ab'.repeat(32);

test('a SHA-256 is read in either case and with what people paste around it', () => {
  expect(readSha256(` ${HASH.toUpperCase()}\n`)).toMatchObject({ kind: 'sha256', sha256: HASH });
  expect(readSha256(undefined)).toEqual({ kind: 'none' });
  expect(readSha256('')).toEqual({ kind: 'none' });
});

test.each([[HASH.slice(1)], [`${HASH}0`], [HASH.replace('a', 'g')], ['<script>']])('%s is none', (text) => {
  expect(readSha256(text)).toEqual({ kind: 'unfit', text });
});

test('two of them are none', () => {
  expect(readSha256([HASH, HASH]).kind).toBe('unfit');
});
