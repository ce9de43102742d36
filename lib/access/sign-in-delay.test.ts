import { expect, test } from 'vitest';
import { delayAfter, FORGOTTEN_AFTER } from './sign-in-delay';

test('[ASVS 6.3.1] nothing before the fifth wrong one, then 5 s, doubled by each further one, at most 15 minutes', () => {
  expect(Array.from({ length: 15 }, (_, failures) => delayAfter(failures))).toEqual([
    0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900,
  ]);
});

test('never for ever: however many there were, 15 minutes', () => {
  for (const failures of [100, 1030, 100_000, Number.MAX_SAFE_INTEGER])
    expect(delayAfter(failures)).toBe(900);
});

test('wrong ones are forgotten after a day, those of an address after an hour', () => {
  expect(FORGOTTEN_AFTER).toEqual({ account: 86_400_000, address: 3_600_000 });
});
