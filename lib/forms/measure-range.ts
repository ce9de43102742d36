import { type Day, parseDay } from '@/lib/calendar/day';
import { type Month, monthsBetween, parseMonth } from '@/lib/calendar/month';
import { type By, parseBy } from '@/lib/calendar/periods';
import { type FieldProblem, readFields, type Search } from './read-fields';
import { parseTrueOrFalse } from './true-or-false';

/** The fields of the form that chooses the periods of a page, as they stand in its address. */
const FIELDS = ['from', 'to', 'by', 'asAt', 'provisional'] as const;
export type RangeField = (typeof FIELDS)[number];

/** What was wrong with a field; the words are in the catalogue. */
export type RangeProblem = FieldProblem<RangeField, Wrong>;
type Wrong = 'month' | 'by' | 'day' | 'true-false' | 'order' | 'too-long';

export type RangeForm = {
  /** What was typed, kept for the form whether it could be read or not. */
  readonly typed: Readonly<Record<RangeField, string>>;
  readonly asked: {
    readonly from: Month | null;
    readonly to: Month | null;
    readonly by: By;
    readonly asAt: Day | null;
    /** Whether submitted months without an approved figure are counted in. */
    readonly provisional: boolean;
  };
  readonly problems: readonly RangeProblem[];
};

const USUAL = { from: null, to: null, by: 'month', asAt: null, provisional: false } as const;
const MOST_MONTHS = 1_200;

/**
 * Reads the periods that a page is asked for from its address. Empty is "the usual"; whatever can't be read is named
 * as a problem, and then nothing of the range is taken, so that the page shows its usual range beside the message.
 *
 * @example readRange({ from: '2023-13' }).problems // [{ field: 'from', value: '2023-13', code: 'month' }]
 */
export function readRange(search: Search): RangeForm {
  const { typed, problems, read } = readFields<RangeField, Wrong>(search, FIELDS);
  const from = read('from', 'month', parseMonth);
  const to = read('to', 'month', parseMonth);
  const by = read('by', 'by', parseBy) ?? 'month';
  const asAt = read('asAt', 'day', parseDay);
  const provisional = read('provisional', 'true-false', parseTrueOrFalse) ?? false;
  if (from && to && from > to) problems.push({ field: 'from', value: `${from} – ${to}`, code: 'order' });
  if (from && to && monthsBetween(from, to) >= MOST_MONTHS)
    problems.push({ field: 'from', value: `${from} – ${to}`, code: 'too-long' });
  return { typed, asked: problems.length > 0 ? USUAL : { from, to, by, asAt, provisional }, problems };
}
