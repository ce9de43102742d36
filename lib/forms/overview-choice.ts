import { type Day, parseDay } from '@/lib/calendar/day';
import { parseYear, type Year } from '@/lib/calendar/year-of-months';
import { type FieldProblem, readFields, type Search } from './read-fields';
import { parseTrueOrFalse } from './true-or-false';

/** What the address of the overview may hold. */
export type OverviewField = (typeof FIELDS)[number];
const FIELDS = ['year', 'kind', 'asAt', 'provisional'] as const;

/** What was wrong with a field; the words are in the catalogue. `kind-differs`: the year is of the other kind. */
export type OverviewProblem = FieldProblem<OverviewField, Wrong>;
type Wrong = 'year' | 'kind' | 'day' | 'true-false' | 'kind-differs';

export type OverviewForm = {
  /** What was typed, kept for the form whether it could be read or not. */
  readonly typed: Readonly<Record<OverviewField, string>>;
  readonly asked: {
    /** null: the usual year of the kind. */
    readonly year: Year | null;
    readonly kind: Year['kind'];
    readonly asAt: Day | null;
    /** Whether submitted months without an approved figure are counted in. */
    readonly provisional: boolean;
  };
  readonly problems: readonly OverviewProblem[];
};

const KINDS = ['calendar', 'financial'] as const satisfies readonly Year['kind'][];

/**
 * Reads from its address which year the overview is asked for, and as at which day. Empty is "the usual"; a year says its
 * kind by its form. What can't be read is named as a problem, and the usual is taken in its place.
 *
 * @example readOverviewChoice({ year: '2023-24' }).asked // year: financial 2023-24, kind: 'financial', asAt: null
 */
export function readOverviewChoice(search: Search): OverviewForm {
  const { typed, problems, read } = readFields<OverviewField, Wrong>(search, FIELDS);
  const year = read('year', 'year', parseYear);
  const kind = read('kind', 'kind', (given) => KINDS.find((known) => known === given) ?? null);
  const asAt = read('asAt', 'day', parseDay);
  const provisional = read('provisional', 'true-false', parseTrueOrFalse) ?? false;
  const differs = year !== null && kind !== null && year.kind !== kind;
  if (differs) problems.push({ field: 'year', value: typed.year, code: 'kind-differs' });
  return {
    typed,
    asked: { year: differs ? null : year, kind: kind ?? year?.kind ?? 'calendar', asAt, provisional },
    problems,
  };
}
