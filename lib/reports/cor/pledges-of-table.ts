import { monthOf } from '@/lib/calendar/month';
import { targetInForce } from '@/lib/kpi/target';
import type { ReportMeasure } from '../report-measure';

/**
 * The pledges whose lines stand in the Controlling Officer's Report table of a year: those that a book has to do with. A
 * pledge is of the table where a book is cited for the target in force in the year, a plan of the year or an actual before it;
 * one that is only made elsewhere isn't, and never keeps the table from being made. While nothing at all is known of any
 * pledge, all are, so that everything missing is told.
 *
 * @example pledgesOfTable(measures, 2024) // the three of the Estimates 2024–25, without cases assigned within 3 hours
 */
export function pledgesOfTable(measures: readonly ReportMeasure[], year: number): readonly ReportMeasure[] {
  const pledges = measures.filter(({ kind }) => kind === 'pledge');
  const own = pledges.filter((measure) => isOfTable(measure, year));
  return own.length > 0 ? own : pledges;
}

function isOfTable({ targets, plans, published }: ReportMeasure, year: number): boolean {
  return (
    (targetInForce(targets, monthOf(year, 12))?.citation.book ?? null) !== null ||
    plans.some((plan) => plan.year === year && plan.citation.book !== null) ||
    published.some((figure) => figure.year < year)
  );
}
