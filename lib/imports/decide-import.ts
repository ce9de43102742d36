import type { Month } from '@/lib/calendar/month';
import { COUNT_CODES, type Counts } from '@/lib/kpi/counts';
import { DECISION_PROBLEMS, type RowProblem } from './problem';

export type DecisionProblem = (typeof DECISION_PROBLEMS)[number];

/** `same`: nothing is to be written. Anything but new, changed and same refuses the whole file. */
export type ImportDecision = 'new' | 'changed' | 'same' | DecisionProblem;

/** What an import needs to know of a month as it is stored, beside what the file says of it. */
export interface StoredEntry {
  readonly state: 'none' | 'draft' | 'submitted' | 'returned' | 'approved';
  /** Whether the last revision has the counts that the file would give the month; false where there is none. */
  readonly equal: boolean;
  /** Whether any revision of the month, the last one or an earlier one, has other counts. */
  readonly otherInHistory: boolean;
}

/**
 * What importing counts does to their month.
 *
 * As a draft: a new month, or one in draft or returned, takes other counts; a submitted or approved one has to be
 * withdrawn or reopened first; equal counts are `same` in every state. The running month may have a draft.
 * As approved (history): only months that have ended. A new month is loaded; equal counts that aren't approved yet
 * become so; a month with a revision of other counts is left to people.
 *
 * @param running the month that is running in Hong Kong
 * @example decideImport('draft', month, { state: 'approved', equal: false, otherInHistory: true }, now) // 'reopen-first'
 */
export function decideImport(
  as: 'draft' | 'approved',
  month: Month,
  stored: StoredEntry,
  running: Month,
): ImportDecision {
  return as === 'draft' ? asDraft(month, stored, running) : asApproved(month, stored, running);
}

function asDraft(month: Month, { state, equal }: StoredEntry, running: Month): ImportDecision {
  if (month > running) return 'future-month';
  if (state === 'none') return 'new';
  if (equal) return 'same';
  if (state === 'submitted') return 'withdraw-first';
  return state === 'approved' ? 'reopen-first' : 'changed';
}

function asApproved(
  month: Month,
  { state, equal, otherInHistory }: StoredEntry,
  running: Month,
): ImportDecision {
  if (month >= running) return 'not-ended';
  if (state === 'none') return 'new';
  // Loading the same file again writes nothing, so an older revision is no reason to refuse it.
  if (state === 'approved' && equal) return 'same';
  return equal && !otherInHistory ? 'changed' : 'other-counts-in-history';
}

/** Whether two months have the same value for every count of the catalogue. */
export function sameCounts(a: Counts, b: Counts): boolean {
  return COUNT_CODES.every((code) => a[code] === b[code]);
}

/** Whether a decision refuses the row. */
export function isDecisionProblem(decision: ImportDecision): decision is DecisionProblem {
  return DECISION_PROBLEMS.some((problem) => problem === decision);
}

/** The refusal of a month as a problem like any other of the file. */
export function decisionProblem(
  code: DecisionProblem,
  { row, month }: { readonly row: number; readonly month: Month },
): RowProblem {
  return { row, column: 'month', value: month, code, facts: {} };
}
