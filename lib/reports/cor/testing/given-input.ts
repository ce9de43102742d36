import type { Book } from '@/lib/budget/book';
import type { Day } from '@/lib/calendar/day';
import { workingDayAfter } from '@/lib/calendar/working-days';
import { BOOK_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import type { CountCode, CountValue } from '@/lib/kpi/counts';
import type { Standing } from '@/lib/kpi/standing';
import { byMonth, figureOf } from '@/lib/kpi/testing/month-counts';
import type { CorFacts } from '../cor-facts';
import type { CorInput } from '../cor-input';
import type { CorMissing } from '../cor-missing';
import { corFacts } from '../make-cor-facts';
import { givenMeasures } from './given-measures';

/** What the table of a year is made from, on 22 November 2026, with the shipped book alone unless said otherwise. */
export function givenInput(year: number, other: Partial<CorInput> = {}): CorInput {
  const books: readonly Book[] = other.books ?? [BOOK_2024_25];
  return {
    year,
    asAt: '2026-11-22' as Day,
    knownAt: '2026-11-22T04:00:00.000Z',
    measures: givenMeasures(books),
    figures: new Map(),
    dueDay: (month) => workingDayAfter(month, 10, new Set()),
    today: '2026-11-22' as Day,
    suspensions: [],
    books,
    ...other,
  };
}

/** The facts of an input that has all they need. */
export function factsOf(input: CorInput): CorFacts {
  const result = corFacts(input);
  if (result.kind === 'missing') throw new Error(`missing: ${JSON.stringify(result.missing)}`);
  return result.facts;
}

/** What is missing of an input that lacks something. */
export function missingOf(input: CorInput): readonly CorMissing[] {
  const result = corFacts(input);
  return result.kind === 'missing' ? result.missing : [];
}

type MonthCounts = Partial<Record<CountCode, CountValue>>;

/** A month that gives 78 % within 12 seconds, 99 % resolved and a satisfaction of 4.4, and its volumes. */
export const USUAL_MONTH: MonthCounts = {
  calls_offered: 240_000,
  calls_answered: 220_000,
  calls_answered_within_12s: 187_200,
  enquiries: 100_000,
  enquiries_resolved_first_time: 99_000,
  rated_1: 20,
  rated_2: 30,
  rated_3: 50,
  rated_4: 330,
  rated_5: 570,
  emails: 55_120,
  other_written: 14_850,
};

/** The twelve months of a year; `of` gives a month (1–12) other counts, or null for none at all. */
export function givenYear(
  year: number,
  of: (number: number) => MonthCounts | null = () => ({}),
  standing: Standing = 'final',
) {
  return byMonth(
    Array.from({ length: 12 }, (_, place) => place + 1).flatMap((number) => {
      const own = of(number);
      const month = `${year}-${String(number).padStart(2, '0')}`;
      return own ? [figureOf(month, { ...USUAL_MONTH, ...own }, standing)] : [];
    }),
  );
}
