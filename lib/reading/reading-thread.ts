import type { DepartmentsFile } from '@/lib/imports/departments/department-file';
import type { EntryFile } from '@/lib/imports/entry-file';
import type { MonthsFile } from '@/lib/imports/months-file';
import type { EntryReader } from '@/lib/imports/reading';
import { type Failure, type ThreadLimits, threadOf } from '@/lib/threads/thread';
import type { Answer, Question } from './answer-readings';

/** The largest file that is read, of 120 000 rows, takes a third of the memory, and seconds on an idle machine. */
const LIMITS: ThreadLimits = {
  megabytes: 256,
  milliseconds: 60_000,
  idleMilliseconds: 60_000,
  waiting: 20,
};

/** A file wasn't read to its end. */
class ReadingFailed extends Error {
  override readonly name = 'ReadingFailed';
  /** Whether it was the file: it took too much memory or time. */
  readonly isTooMuch: boolean;
  constructor(what: string, why: Failure) {
    super(`a file couldn’t be read: ${what}`);
    this.isTooMuch = why !== 'thrown';
  }
}

/**
 * Reads one file after another in a thread, so that whoever asks for something else meanwhile is answered. One that takes
 * too much memory or time is refused like any other that can't be read.
 *
 * @throws ThreadCrowded (as the promise's rejection)
 */
export function readingThread(limits: ThreadLimits = LIMITS): EntryReader {
  const ask = threadOf<Question, Answer>(
    {
      file: 'lib/reading/read-worker.mjs',
      isShort: () => false,
      failed: (what, why) => new ReadingFailed(what, why),
    },
    limits,
  );
  const read = (question: Question) =>
    ask(question).catch((error: unknown): Answer => {
      if (error instanceof ReadingFailed && error.isTooMuch) return GIVEN_UP;
      throw error;
    });
  return {
    months: async (bytes, reading) => (await read({ kind: 'months', bytes, reading })) as MonthsFile,
    departments: async (bytes, reading) =>
      (await read({ kind: 'departments', bytes, reading })) as DepartmentsFile,
  };
}

const GIVEN_UP: EntryFile<never> = {
  kind: 'errors',
  rows: [],
  errors: [{ row: 1, column: null, value: null, code: 'reading-given-up', facts: {} }],
  count: 1,
  badRows: 0,
  read: null,
};
