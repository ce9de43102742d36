import type { Month } from '@/lib/calendar/month';
import { COUNT_CODES, type Counts, NOTHING_COLLECTED } from '@/lib/kpi/counts';
import { printExpression } from '@/lib/kpi/expression';
import { type BrokenIdentity, checkCounts } from '@/lib/kpi/identities';
import type { MonthRow } from './months-file';
import type { RowProblem } from './problem';
import { ProblemList } from './problem-list';

/** A row with all the month's counts: those of the file over those that are stored. */
export interface MergedRow {
  readonly row: number;
  readonly month: Month;
  readonly counts: Counts;
  /** Null: emptied by the file. Undefined: the file has no notes, so the stored one stays. */
  readonly note: string | null | undefined;
  /** Whether its counts can't be: one of the errors is of this row. */
  readonly wrong: boolean;
}

export interface CheckedRows {
  readonly merged: readonly MergedRow[];
  /** The first 100, in the order of the rows. */
  readonly errors: readonly RowProblem[];
  readonly errorCount: number;
  /** The first 100, in the order of the rows. */
  readonly warnings: readonly RowProblem[];
  readonly warningCount: number;
}

/**
 * Fills each row up with the counts that its month has already (`existing`; a new month: not collected), and holds
 * the result against the identities between counts. A month whose counts all stay uncollected is a warning.
 *
 * Example: `calls_answered` 5 from the file over a stored `calls_offered` 4 is the error `part-above-whole` in
 * column `calls_answered`, value 5, with the facts `{ whole: 'calls_offered', wholeValue: '4' }`.
 */
export function checkRows(rows: readonly MonthRow[], existing: ReadonlyMap<Month, Counts>): CheckedRows {
  const errors = new ProblemList();
  const warnings = new ProblemList();
  const merged = rows.map(({ row, month, given, note }) => {
    const before = errors.count;
    const counts: Counts = { ...(existing.get(month) ?? NOTHING_COLLECTED), ...given };
    for (const broken of checkCounts(counts)) {
      (broken.severity === 'error' ? errors : warnings).add(identityProblem(row, broken));
    }
    if (COUNT_CODES.every((code) => counts[code] === 'not-collected')) {
      warnings.add({ row, column: null, value: month, code: 'nothing-collected', facts: {} });
    }
    return { row, month, counts, note, wrong: errors.count > before };
  });
  return {
    merged,
    errors: errors.first,
    errorCount: errors.count,
    warnings: warnings.first,
    warningCount: warnings.count,
  };
}

function identityProblem(row: number, { identity, parts, atMost }: BrokenIdentity): RowProblem {
  const [part, ...others] = identity.parts;
  const whole = { whole: printExpression(identity.atMost), wholeValue: String(atMost) };
  if (others.length === 0) {
    return { row, column: part.count, value: String(parts), code: 'part-above-whole', facts: whole };
  }
  const facts = { ...whole, parts: printExpression(identity.parts) };
  return { row, column: null, value: String(parts), code: 'sum-above-whole', facts };
}
