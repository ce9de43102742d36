import type { DepartmentsFile } from '@/lib/imports/departments/department-file';
import type { MonthsFile } from '@/lib/imports/months-file';
import { READ_HERE } from '@/lib/imports/read-here';
import type { EntryReader, Reading } from '@/lib/imports/reading';
import { answerQuestions } from '@/lib/threads/answer-questions';

/** What the thread is asked: to read a file of some kind. */
export type Question = {
  readonly kind: keyof EntryReader;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
};
/** What it answers. */
export type Answer = MonthsFile | DepartmentsFile;

answerQuestions(({ kind, bytes, reading }: Question): Promise<Answer> => READ_HERE[kind](bytes, reading));
