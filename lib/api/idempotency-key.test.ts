import { expect, test } from 'vitest';
import { idempotencyKey } from './idempotency-key';

const keyOf = (key: string) => idempotencyKey(new Headers({ 'Idempotency-Key': key }));

test('a key is optional, and taken as it is', () => {
  expect(idempotencyKey(new Headers())).toBeNull();
  for (const key of ['a', '~!"#', '0b9a1c7e-4c57-4d6f-9a07-0d2f6a1f7f10', 'k'.repeat(200)])
    expect(keyOf(key)).toBe(key);
});

test.each(['', 'k'.repeat(201), 'two keys', 'one, two', 'é', 'a\u0080'])('%j is refused with 400', (key) => {
  expect(() => keyOf(key)).toThrow('Idempotency-Key: expected 1 to 200 visible characters');
});
