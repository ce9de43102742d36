import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** Limits of a thread; tests have their own. */
export type ThreadLimits = {
  /** Of the JavaScript heap. */
  readonly megabytes: number;
  /** For one question. */
  readonly milliseconds: number;
  /** How long an idle thread is kept, with what it has loaded. */
  readonly idleMilliseconds: number;
  /** So many questions wait at most; one more is refused at once. */
  readonly waiting: number;
};

/** Why a question has no answer: it took too much, or something threw. */
export type Failure = 'time' | 'memory' | 'thrown';

/** What a thread is, and what is said where it gives no answer. */
export type ThreadKind<Question> = {
  /** The file that it runs, from the project's folder; plain JavaScript, which may load the rest as TypeScript. */
  readonly file: string;
  /** Whether a question is of a moment, and isn't kept behind others. */
  readonly isShort: (question: Question) => boolean;
  readonly failed: (what: string, why: Failure) => Error;
};

/** A thread is asked too many questions already; later there is room again. */
export class ThreadCrowded extends Error {
  override readonly name = 'ThreadCrowded';
}

/** A question on its way to a thread, and the answer on its way back. */
export type Asked<Question> = { readonly id: number; readonly question: Question };
export type Answered<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: string };

/** Asks the thread one question. */
export type Thread<Question, Answer> = (question: Question) => Promise<Answer>;

type Job<Question, Answer> = {
  readonly asked: Asked<Question>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
};

/**
 * A thread that answers one question after another, begun when it is first needed. Where a question takes too much memory or
 * time, the thread is ended, that question fails and the others are answered by a new one. An idle thread keeps no process
 * alive.
 *
 * @throws ThreadCrowded, or what the kind makes of a failure (as the promise's rejection)
 */
export function threadOf<Question, Answer>(
  kind: ThreadKind<Question>,
  limits: ThreadLimits,
): Thread<Question, Answer> {
  const waiting: Job<Question, Answer>[] = [];
  let worker: Worker | null = null;
  let current: Job<Question, Answer> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let last = 0;

  return (question) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= limits.waiting)
        return reject(new ThreadCrowded(`${waiting.length} are waiting already`));
      last += 1;
      const job = { asked: { id: last, question }, resolve, reject };
      if (kind.isShort(question)) waiting.unshift(job);
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
    timer = setTimeout(() => giveUp('it took too long', 'time'), limits.milliseconds);
    worker.postMessage(current.asked);
  }

  function begin(): Worker {
    const file = path.join(/* turbopackIgnore: true */ process.cwd(), kind.file);
    const begun = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      env: { ...process.env, TSX_TSCONFIG_PATH: path.join(process.cwd(), 'tsconfig.json') },
    });
    begun.on('message', (answered: Answered<Answer>) => settle(begun, answered));
    begun.on('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'thrown';
      if (begun === worker) giveUp(error.message, why);
    });
    begun.on('exit', () => begun === worker && giveUp('its thread ended', 'thrown'));
    return begun;
  }

  function settle(from: Worker, answered: Answered<Answer>): void {
    const job = current;
    if (from !== worker || job === null || answered.id !== job.asked.id) return;
    if ('answer' in answered) job.resolve(answered.answer);
    else job.reject(kind.failed(answered.failure, 'thrown'));
    next();
  }

  function giveUp(what: string, why: Failure): void {
    const job = current;
    end();
    job?.reject(kind.failed(what, why));
    next();
  }

  function end(): void {
    clearTimeout(timer);
    const ended = worker;
    worker = null;
    void ended?.terminate();
  }
}
