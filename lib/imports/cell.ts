import type { Day } from '@/lib/calendar/day';
import { shown } from '@/lib/format/shown';

/**
 * A cell of a table: its text, or what only a spreadsheet's cell can be: a real date (`day` null: not a whole day of our
 * time), or something that has no value to take.
 */
export type Cell =
  | string
  | { readonly kind: 'date'; readonly day: Day | null; readonly value: string }
  | { readonly kind: 'unusable'; readonly code: UnusableCell; readonly value: string };

export type UnusableCell = 'formula-without-value' | 'error-cell' | 'boolean-cell';

/** What stands in a cell, as it may be named in a message. */
export function cellShown(cell: Cell): string {
  return shown(typeof cell === 'string' ? cell : cell.value);
}
