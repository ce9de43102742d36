import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { threadOf } from './thread';

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-thread-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A thread that says what it is told, unless that is how it is to end. */
const worker = path.join(folder, 'worker.mjs');
writeFileSync(
  worker,
  `import { parentPort } from 'node:worker_threads';
   parentPort.on('message', ({ id, question }) => {
     if (question === 'exit') process.exit(3);
     if (question === 'crash') queueMicrotask(() => { throw new Error('a crash'); });
     else if (question === 'fail') parentPort.postMessage({ id, failure: 'a failure' });
     else parentPort.postMessage({ id, answer: question });
   });`,
);
const LIMITS = { megabytes: 64, milliseconds: 60_000, idleMilliseconds: 1, waiting: 10 };

test('a thread that ends in the middle of a question fails that one alone, and the others are answered in their order', async () => {
  const ask = threadOf<string, string>(
    {
      file: path.relative(process.cwd(), worker),
      isShort: () => false,
      failed: (what, why) => new Error(`${why}: ${what}`),
    },
    LIMITS,
  );
  const asked = ['one', 'exit', 'two', 'crash', 'three', 'fail', 'four'];
  const ended: string[] = [];
  await Promise.all(
    asked.map((question) =>
      ask(question).then(
        (answer) => ended.push(answer),
        (error: Error) => ended.push(error.message),
      ),
    ),
  );
  expect(ended).toEqual([
    'one',
    'thrown: its thread ended',
    'two',
    'thrown: a crash',
    'three',
    'thrown: a failure',
    'four',
  ]);
});
