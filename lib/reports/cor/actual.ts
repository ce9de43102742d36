import type { Book } from '@/lib/budget/book';
import { subtract } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Attainment } from '@/lib/kpi/attainment';
import { agrees, type PublishedFigure } from '@/lib/kpi/published';
import type { Target } from '@/lib/kpi/target';
import { meets, type Verdict } from '@/lib/kpi/verdict';
import type { ReportMeasure } from '../report-measure';
import type { CorMissing } from './cor-missing';
import type { CorActual, CorMonths } from './cor-pledge';
import { digitsIn } from './digits-in';
import { nearestBook } from './nearest-book';
import { pledgeInBook } from './pledge-in-book';
import { citedSource } from './source';
import { type ApprovedMonths, monthsLacking, yearOfMonths } from './year-figures';

/** What an actual is found in, besides the measure: the approved months, and the books, one of them the year's own. */
export type ActualInput = ApprovedMonths & { readonly books: readonly Book[]; readonly book: string };

/**
 * A measure's actual of a calendar year: what a book prints for it, with the months' figure beside; else what its twelve
 * approved months give, with the measure's precision as the table prints it. Else what is missing.
 *
 * @example 74 of the Estimates 2024–25 for 2023; 78 from the twelve months of 2024, which no book prints yet
 */
export function actualOf(
  measure: ReportMeasure,
  year: number,
  input: ActualInput,
): { readonly actual: CorActual; readonly year: Attainment } | CorMissing {
  const months = yearOfMonths(measure, year, input);
  const published = publishedIn(measure, year, input.book);
  const { definition, target, value } = months;
  const frame = {
    year,
    target: target && { value: target.value, comparison: target.comparison },
    inBook: inBook(measure, year, input),
  };
  if (published) {
    const cell = {
      ...frame,
      printed: published.printed,
      value: published.value,
      digits: digitsIn(published.printed),
      source: citedSource(input.books, published.citation),
      verdict: judged(published, target),
      months: monthsOf(months, published),
    };
    return { actual: cell, year: months };
  }
  const { id, name } = measure;
  if (months.monthsReported < months.monthsExpected)
    return { kind: 'actual', measure: id, name, year, months: monthsLacking(months, input) };
  if (value === null) return { kind: 'no-volume', measure: id, name, year };
  const cell = {
    ...frame,
    printed: fixed(value, definition.precision),
    value,
    digits: definition.precision,
    source: { kind: 'months' as const, year },
    verdict: months.verdict,
    months: monthsOf(months, null),
  };
  return { actual: cell, year: months };
}

/** What books print for a measure's year, as the ledger holds it: the year's own book before any other. */
export function publishedIn(
  { published }: ReportMeasure,
  year: number,
  book: string,
): PublishedFigure | null {
  const found = published
    .filter((figure) => figure.year === year)
    .map((figure) => ({ book: figure.citation.book, figure }));
  return nearestBook(found, book)?.figure ?? null;
}

function monthsOf(year: Attainment, published: PublishedFigure | null): CorMonths {
  const { monthsReported, monthsExpected, numerator, denominator, value, printed } = year;
  const whole = monthsReported === monthsExpected && numerator !== null && denominator !== null;
  if (!whole || value === null || printed === null) return { reported: monthsReported, value: null };
  return {
    reported: monthsReported,
    value: {
      numerator,
      denominator,
      value,
      printed,
      revised: year.standing === 'revised',
      difference: published && subtract(value, published.value),
      agrees: published && agrees(published, value),
      verdict: year.verdict,
    },
  };
}

function judged({ value }: PublishedFigure, target: Target | null): Verdict {
  if (target === null) return 'none';
  return meets(value, target.comparison, target.value) ? 'met' : 'not-met';
}

function inBook({ id }: ReportMeasure, year: number, { books, book }: ActualInput): string | null {
  const own = books.find((one) => one.id === book);
  return (own && pledgeInBook(own, id, 'actual', year)?.printed) ?? null;
}
