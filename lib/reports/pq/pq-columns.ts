import type { CountCode } from '@/lib/kpi/counts';
import type { DefinitionLedger } from '@/lib/kpi/definition';
import { baseText } from '@/lib/overview/base-text';
import { WHOLE } from '../workbook/cell';
import type { Words } from '../workbook/words';
import type { PqFacts } from './pq-facts';
import { withinCounts, withinSpans } from './pq-within';

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

/**
 * A column after the month: a count, a formula over columns before it (by their place, the month's being 0), or a share by
 * the definition that is in force.
 *
 * `key` says what it is called; a count without one is called as it is everywhere.
 */
export type PqColumn = { readonly format: string } & (
  | { readonly key: Key | null; readonly count: CountCode }
  | { readonly key: Key; readonly of: readonly [left: number, sign: '+' | '-' | '/', right: number] }
  | { readonly key: 'within-rate'; readonly share: DefinitionLedger | null }
);

const PERCENT = '0.0%';

const CALLS: readonly PqColumn[] = [
  { key: 'offered', format: WHOLE, count: 'calls_offered' },
  { key: 'answered', format: WHOLE, count: 'calls_answered' },
  { key: 'abandoned', format: WHOLE, of: [1, '-', 2] },
  { key: 'abandonment-rate', format: PERCENT, of: [3, '/', 1] },
  { key: 'blocked', format: WHOLE, count: 'calls_blocked' },
  { key: 'wait', format: WHOLE, count: 'wait_seconds_total' },
  { key: 'average-wait', format: '0.0', of: [6, '/', 2] },
  { key: 'within', format: WHOLE, count: 'calls_answered_within_12s' },
];

/**
 * Of calls: what became of them, how long those that were answered waited, and the share within 12 seconds after every
 * count that it is worked out from.
 */
export function callColumns(facts: PqFacts): readonly PqColumn[] {
  const there = CALLS.flatMap((column) => ('count' in column ? [column.count] : []));
  const more = withinCounts(facts).filter((code) => !there.includes(code));
  return [
    ...CALLS,
    ...more.map((count): PqColumn => ({ key: null, format: WHOLE, count })),
    { key: 'within-rate', format: PERCENT, share: facts.within },
  ];
}

/** Of what people said, and of what they wrote. */
export const WRITTEN_COLUMNS: readonly PqColumn[] = [
  { key: 'enquiries', format: WHOLE, count: 'enquiries' },
  { key: 'complaints', format: WHOLE, count: 'complaints' },
  { key: 'emails', format: WHOLE, count: 'emails' },
  { key: 'other', format: WHOLE, count: 'other_written' },
  { key: 'written', format: WHOLE, of: [3, '+', 4] },
];

/** What stands above a column; above the share its base too, or that its definition changed. */
export function columnHead({ t }: Words, facts: PqFacts, column: PqColumn): string {
  if (column.key === null) return t(`count.${column.count}`);
  if (column.key !== 'within-rate') return t(`reportFiles.pq.column.${column.key}`);
  const [first, ...others] = withinSpans(facts);
  if (others.length > 0) return t('reportFiles.pq.column.within-rate-changed');
  return first
    ? t('reportFiles.pq.column.within-rate', { base: baseText(t, first.definition) })
    : t('reportFiles.pq.column.within-rate-none');
}

/** What a reader's own formulas call a column. */
export function columnName(column: PqColumn): string {
  return `kpi_pq_${column.key === null ? column.count : column.key.replaceAll('-', '_')}`;
}
