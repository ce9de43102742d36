import { ApiError, type ApiRowDetail } from '@/lib/api/api-error';
import type { OnceResult } from '@/lib/data/imports/import-once';
import type { ImportDone } from '@/lib/data/imports/import-types';
import { importSummary } from '@/lib/data/imports/read-file';
import type { RowProblem } from '@/lib/imports/problem';
import { problemText } from '@/lib/imports/problem-text';
import type { ReadAs } from '@/lib/imports/read-as';
import { partFor } from '@/lib/messages/translator';

/**
 * What is answered where an import went well: what the command line prints, and beside it the warnings that it would show
 * on the terminal, where there are any.
 *
 * @param noted what reading the file had to say already
 * @param read what was understood of it
 */
export function importAnswer(done: ImportDone, noted: readonly RowProblem[], read: ReadAs | null) {
  const warnings = [...noted, ...done.warnings].map(rowDetail);
  return { ...importSummary(done, read), ...(warnings.length > 0 ? { warnings } : {}) };
}

/** Why nothing was imported. */
export function refusalOf(result: Exclude<OnceResult, { kind: 'answered' }>): ApiError {
  switch (result.kind) {
    case 'refused':
      return new ApiError(
        'invalid',
        `Nothing was imported: ${counted(result)}.`,
        result.errors.map(rowDetail),
      );
    case 'saved-meanwhile':
      return new ApiError(
        'conflict',
        'Nothing was imported: somebody saved one of these months at the same moment. Send the file again.',
      );
    case 'key-of-another':
      return new ApiError(
        'conflict',
        'Nothing was imported: this Idempotency-Key came with another file before. Use a new key for a new file.',
      );
  }
}

function counted({ errors, count }: { errors: readonly RowProblem[]; count: number }): string {
  const many = count === 1 ? '1 error' : `${count} errors`;
  return count > errors.length ? `${many}, of which the first ${errors.length} are in details` : many;
}

function rowDetail(problem: RowProblem): ApiRowDetail {
  const { row, column, value } = problem;
  return { row, column, value, message: problemText(partFor('en', 'imports'), problem) };
}
