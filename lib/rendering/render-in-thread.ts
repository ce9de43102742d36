import { type Thread, type ThreadLimits, threadOf } from '@/lib/threads/thread';
import type { Answer, Question } from './answer-requests';
import { RenderingFailed } from './rendering-failed';

/** A report takes a quarter of the memory and a second; the thread is kept with the fonts that it has read. */
const LIMITS: ThreadLimits = { megabytes: 512, milliseconds: 30_000, idleMilliseconds: 300_000, waiting: 40 };

/** Asks the thread that makes files one question. */
export type RenderingThread = Thread<Question, Answer>;

/**
 * A thread that makes one file after another. Where a file takes too much memory or time, that file fails alone.
 *
 * @throws RenderingFailed, ThreadCrowded (as the promise's rejection)
 */
export function renderingThread(limits: ThreadLimits = LIMITS): RenderingThread {
  return threadOf(
    {
      file: 'lib/rendering/render-worker.mjs',
      // Asked by somebody who waits at a form.
      isShort: ({ kind }) => kind === 'characters',
      failed: (what) => new RenderingFailed(`this file of the report couldn’t be made: ${what}`),
    },
    limits,
  );
}
