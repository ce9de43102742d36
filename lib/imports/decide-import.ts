import type { Month } from '@/lib/calendar/month';
import { COUNT_CODES, type Counts } from '@/lib/kpi/counts';
import type { MergedRow } from './check-rows';
import { DECISION_PROBLEMS, type RowProblem } from './problem';

export type DecisionProblem = (typeof DECISION_PROBLEMS)[number];

/** `same`: nothing is to be written. Anything but new, changed and same refuses the whole file. */
export type ImportDecision = 'new' | 'changed' | 'same' | DecisionProblem;

/** What an import needs to know of the month as it is stored. */
export interface StoredMonth {
  readonly state: 'none' | 'draft' | 'submitted' | 'returned' | 'approved';
  /** The counts of the last revision; null when there is none. */
  readonly counts: Counts | null;
  /** Whether any revision of the month, the last one or an earlier one, has counts other than the row's. */
  readonly otherCountsInHistory: boolean;
}

/**
 * What importing a row does to its month.
 *
 * As a draft: a new month, or one in draft or returned, takes other counts; a submitted or approved one has to be
 * withdrawn or reopened first; equal counts are `same` in every state. The running month may have a draft.
 * As approved (history): only months that have ended. A new month is loaded; equal counts that aren't approved yet
 * become so; a month with a revision of other counts is left to people.
 *
 * Example: `decideImport('draft', row, { state: 'approved', counts: others, … }, now)` is `reopen-first`.
 */
export function decideImport(
  as: 'draft' | 'approved',
  row: MergedRow,
  stored: StoredMonth,
  runningMonth: Month,
): ImportDecision {
  const equal = stored.counts !== null && sameCounts(row.counts, stored.counts);
  return as === 'draft'
    ? asDraft(row, stored, equal, runningMonth)
    : asApproved(row, stored, equal, runningMonth);
}

function asDraft(
  row: MergedRow,
  { state }: StoredMonth,
  equal: boolean,
  runningMonth: Month,
): ImportDecision {
  if (row.month > runningMonth) return 'future-month';
  if (state === 'none') return 'new';
  if (equal) return 'same';
  if (state === 'submitted') return 'withdraw-first';
  return state === 'approved' ? 'reopen-first' : 'changed';
}

function asApproved(
  row: MergedRow,
  stored: StoredMonth,
  equal: boolean,
  runningMonth: Month,
): ImportDecision {
  if (row.month >= runningMonth) return 'not-ended';
  if (stored.state === 'none') return 'new';
  // Loading the same file again writes nothing, so an older revision is no reason to refuse it.
  if (stored.state === 'approved' && equal) return 'same';
  return equal && !stored.otherCountsInHistory ? 'changed' : 'other-counts-in-history';
}

/** Whether two months have the same value for every count of the catalogue. */
export function sameCounts(a: Counts, b: Counts): boolean {
  return COUNT_CODES.every((code) => a[code] === b[code]);
}

/** Whether a decision refuses the row. */
export function isDecisionProblem(decision: ImportDecision): decision is DecisionProblem {
  return DECISION_PROBLEMS.some((problem) => problem === decision);
}

/** The refusal of a row as a problem like any other of the file. */
export function decisionProblem(code: DecisionProblem, { row, month }: MergedRow): RowProblem {
  return { row, column: 'month', value: month, code, facts: {} };
}
