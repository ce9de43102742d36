import { WHOLE } from '../workbook/cell';
import type { PqCount } from './pq-facts';

/** What a column is called. */
type Key =
  | 'offered'
  | 'answered'
  | 'abandoned'
  | 'abandonment-rate'
  | 'blocked'
  | 'wait'
  | 'average-wait'
  | 'within'
  | 'within-rate'
  | 'enquiries'
  | 'complaints'
  | 'emails'
  | 'other'
  | 'written';

/** A column after the month: a count, or a formula over columns before it (by their place, the month's being 0). */
export type PqColumn = { readonly key: Key; readonly format: string } & (
  | { readonly count: PqCount }
  | { readonly of: readonly [left: number, sign: '+' | '-' | '/', right: number] }
);

const PERCENT = '0.0%';

/** Of calls: what became of them, and how long those that were answered waited. */
export const CALL_COLUMNS: readonly PqColumn[] = [
  { key: 'offered', format: WHOLE, count: 'calls_offered' },
  { key: 'answered', format: WHOLE, count: 'calls_answered' },
  { key: 'abandoned', format: WHOLE, of: [1, '-', 2] },
  { key: 'abandonment-rate', format: PERCENT, of: [3, '/', 1] },
  { key: 'blocked', format: WHOLE, count: 'calls_blocked' },
  { key: 'wait', format: WHOLE, count: 'wait_seconds_total' },
  { key: 'average-wait', format: '0.0', of: [6, '/', 2] },
  { key: 'within', format: WHOLE, count: 'calls_answered_within_12s' },
  { key: 'within-rate', format: PERCENT, of: [8, '/', 1] },
];

/** Of what people said, and of what they wrote. */
export const WRITTEN_COLUMNS: readonly PqColumn[] = [
  { key: 'enquiries', format: WHOLE, count: 'enquiries' },
  { key: 'complaints', format: WHOLE, count: 'complaints' },
  { key: 'emails', format: WHOLE, count: 'emails' },
  { key: 'other', format: WHOLE, count: 'other_written' },
  { key: 'written', format: WHOLE, of: [3, '+', 4] },
];
