import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { READ_HERE } from '@/lib/imports/read-here';
import { LOOKED_AT } from '@/lib/imports/reading';
import { COUNT_CODES } from '@/lib/kpi/counts';
import { READ_FOR_MANY } from './read-entries';
import { readingThread } from './reading-thread';

const LIMITS = { megabytes: 256, milliseconds: 60_000, idleMilliseconds: 1, waiting: 10 };
const bytes = (text: string) => new TextEncoder().encode(text);
const bad = (rows: number) => {
  const cells = COUNT_CODES.map(() => '1e3').join(',');
  return bytes(`month,${COUNT_CODES.join(',')}\n${`2024-13,${cells}\n`.repeat(rows)}`);
};
const GOOD = bytes('month,emails,note\n2024-01,5,電話\n2024-02,suspended,\n');

test('a thread reads what is read without it, good and bad, of both kinds', async () => {
  const inThread = readingThread(LIMITS);
  for (const file of [GOOD, bad(200), bytes(''), bytes('PK\u0003\u0004')])
    for (const kind of ['months', 'departments'] as const)
      expect(await inThread[kind](file, LOOKED_AT)).toEqual(await READ_HERE[kind](file, LOOKED_AT));
});

test('a file that takes too much time or memory is refused alone, and the next one is read', async () => {
  const slow = readingThread({ ...LIMITS, milliseconds: 1 });
  const given = { kind: 'errors', count: 1, errors: [{ row: 1, code: 'reading-given-up' }], read: null };
  expect(await slow.months(bad(50_000), LOOKED_AT)).toMatchObject(given);
  const small = readingThread({ ...LIMITS, megabytes: 32 });
  const note = '電'.repeat(1_000);
  const months = Array.from({ length: 12_000 }, (_, at) => {
    const month = `${1900 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return `${month},${note}\n`;
  });
  const large = bytes(`month,note\n${months.join('')}`);
  expect(await small.months(large, LOOKED_AT)).toMatchObject(given);
  expect(await small.months(GOOD, LOOKED_AT)).toMatchObject({ kind: 'rows' });
});

test('whoever asks for something else while 100 000 bad rows are read is answered', async () => {
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const begun = performance.now();
  const result = await READ_FOR_MANY.months(bad(100_000), LOOKED_AT);
  const took = performance.now() - begun;
  clearInterval(watch);
  expect(result).toMatchObject({ kind: 'errors', badRows: 100_000 });
  // In this thread itself it would be all of the time.
  expect(longest).toBeLessThan(took / 3);
});
