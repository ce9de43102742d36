import { expect, test } from 'vitest';
import { byCount } from './by-count';

test('is done so many times, by so many at once', async () => {
  const by: number[] = [];
  let busy = 0;
  let most = 0;
  const figures = await byCount({ times: 7, atOnce: 3 }, async (who) => {
    by.push(who);
    busy += 1;
    most = Math.max(most, busy);
    await new Promise((resolve) => setImmediate(resolve));
    busy -= 1;
  });
  expect([by.length, most]).toEqual([7, 3]);
  expect(new Set(by)).toEqual(new Set([0, 1, 2]));
  expect(figures['p50 ms']).toBeLessThanOrEqual(figures['p95 ms']);
});

test('what fails is told', async () => {
  await expect(byCount({ times: 2, atOnce: 1 }, () => Promise.reject(new Error('refused')))).rejects.toThrow(
    'refused',
  );
});
