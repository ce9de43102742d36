import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Answered, Asked, Question } from './answer-requests';
import { RenderingCrowded, RenderingFailed } from './rendering-failed';

/** Limits of the thread; tests have their own. */
export type ThreadLimits = {
  /** Of the JavaScript heap. A report takes a quarter of it. */
  readonly megabytes: number;
  /** For one file; a report takes a second. */
  readonly milliseconds: number;
  /** How long an idle thread is kept, with the fonts that it has read. */
  readonly idleMilliseconds: number;
  /** So many questions wait at most; one more is refused at once. */
  readonly waiting: number;
};

const LIMITS: ThreadLimits = { megabytes: 512, milliseconds: 30_000, idleMilliseconds: 300_000, waiting: 40 };

type Job = {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
};

/** Asks the thread one question. */
export type Thread = (question: Question) => Promise<Answer>;

/**
 * A thread that makes one file after another, begun when it is first needed. Where a file takes too much memory or time, the
 * thread is ended, that file fails and the others are made in a new one. An idle thread keeps no process alive.
 *
 * @throws RenderingFailed, RenderingCrowded (as the promise's rejection)
 */
export function renderingThread(limits: ThreadLimits = LIMITS): Thread {
  const waiting: Job[] = [];
  let worker: Worker | null = null;
  let current: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  let last = 0;

  return (question) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= limits.waiting)
        return reject(new RenderingCrowded(`${waiting.length} files are waiting to be made`));
      last += 1;
      const job = { asked: { ...question, id: last }, resolve, reject };
      // A question of a moment, asked by somebody who waits at a form, isn't kept behind files.
      if (question.kind === 'characters') waiting.unshift(job);
      else waiting.push(job);
      if (current === null) next();
    });

  function next(): void {
    clearTimeout(timer);
    current = waiting.shift() ?? null;
    if (current === null) {
      worker?.unref();
      timer = setTimeout(end, limits.idleMilliseconds).unref();
      return;
    }
    worker ??= begin();
    worker.ref();
    timer = setTimeout(() => giveUp('it took too long'), limits.milliseconds);
    worker.postMessage(current.asked);
  }

  function begin(): Worker {
    const file = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/rendering/render-worker.mjs');
    const begun = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      env: { ...process.env, TSX_TSCONFIG_PATH: path.join(process.cwd(), 'tsconfig.json') },
    });
    begun.on('message', (answered: Answered) => settle(begun, answered));
    begun.on('error', (error) => begun === worker && giveUp(error.message));
    begun.on('exit', () => begun === worker && giveUp('its thread ended'));
    return begun;
  }

  function settle(from: Worker, answered: Answered): void {
    const job = current;
    if (from !== worker || job === null || answered.id !== job.asked.id) return;
    if ('answer' in answered) job.resolve(answered.answer);
    else job.reject(new RenderingFailed(answered.failure));
    next();
  }

  function giveUp(why: string): void {
    const job = current;
    end();
    job?.reject(new RenderingFailed(`this file of the report couldn’t be made: ${why}`));
    next();
  }

  function end(): void {
    clearTimeout(timer);
    const ended = worker;
    worker = null;
    void ended?.terminate();
  }
}
