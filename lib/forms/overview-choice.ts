import { type Day, parseDay } from '@/lib/calendar/day';
import { parseYear, type Year } from '@/lib/calendar/year-of-months';

/** What the address of the overview may hold. */
export type OverviewField = 'year' | 'kind' | 'asAt';

/** What was wrong with a field; the words are in the catalogue. `kind-differs`: the year is of the other kind. */
export type OverviewProblem = {
  readonly field: OverviewField;
  readonly value: string;
  readonly code: 'year' | 'kind' | 'day' | 'twice' | 'kind-differs';
};

export type OverviewForm = {
  /** What was typed, kept for the form whether it could be read or not. */
  readonly typed: Readonly<Record<OverviewField, string>>;
  readonly asked: {
    /** null: the usual year of the kind. */
    readonly year: Year | null;
    readonly kind: Year['kind'];
    readonly asAt: Day | null;
  };
  readonly problems: readonly OverviewProblem[];
};

type Search = Readonly<Record<string, string | string[] | undefined>>;
const KINDS = ['calendar', 'financial'] as const satisfies readonly Year['kind'][];

/**
 * Reads from its address which year the overview is asked for, and as at which day. Empty is "the usual"; a year says its
 * kind by its form. What can't be read is named as a problem, and the usual is taken in its place.
 *
 * @example readOverviewChoice({ year: '2023-24' }).asked // { year: financial 2023-24, kind: 'financial', asAt: null }
 */
export function readOverviewChoice(search: Search): OverviewForm {
  const problems: OverviewProblem[] = [];
  const typed = { year: text('year'), kind: text('kind'), asAt: text('asAt') };
  const year = read('year', 'year', parseYear);
  const kind = read('kind', 'kind', (given) => KINDS.find((known) => known === given) ?? null);
  const asAt = read('asAt', 'day', parseDay);
  const differs = year !== null && kind !== null && year.kind !== kind;
  if (differs) problems.push({ field: 'year', value: typed.year, code: 'kind-differs' });
  return {
    typed,
    asked: { year: differs ? null : year, kind: kind ?? year?.kind ?? 'calendar', asAt },
    problems,
  };

  function text(field: OverviewField): string {
    const given = search[field];
    if (!Array.isArray(given)) return given?.trim() ?? '';
    problems.push({ field, value: given.join(', ').slice(0, 80), code: 'twice' });
    return '';
  }

  function read<T>(
    field: OverviewField,
    code: OverviewProblem['code'],
    parse: (text: string) => T | null,
  ): T | null {
    if (typed[field] === '') return null;
    const parsed = parse(typed[field]);
    if (parsed === null) problems.push({ field, value: typed[field].slice(0, 80), code });
    return parsed;
  }
}
