import { monthOf } from '@/lib/calendar/month';
import type { CountCode } from '../counts';
import { apportion } from './apportion';
import { noise } from './noise';
import { SEASON, YEARS, type YearShape } from './years';

/** A made-up month. A count that came to the catalogue later isn't among them: it isn't collected. */
type IllustrativeMonth = ReturnType<typeof monthsOf>[number];

/**
 * The months from January 2022 to December 2023, made up so that an empty product can be looked at: seasonal and noisy
 * like a real centre, the same on every machine, adding up to what the document states of 2023. They are kept apart
 * from returns, and "illustrative" stands wherever they show.
 */
export function illustrativeMonths(): readonly IllustrativeMonth[] {
  return YEARS.flatMap(monthsOf);
}

function monthsOf(shape: YearShape) {
  const chance = noise(shape.year);
  const around = (values: readonly number[], size: number) => values.map((value) => value + chance(size));
  const offered = apportion(shape.offered, around(SEASON, 25));
  const rates = around(shape.within12sByMonth, 12);
  const within = apportion(
    shape.within12s,
    offered.map((calls, month) => calls * (rates[month] ?? 0)),
  );
  const abandonedRates = around(shape.abandonedByMonth, 6);
  const emails = apportion(shape.emails, around(SEASON, 45));
  const other = apportion(shape.otherWritten, around(SEASON, 70));

  return offered.map((calls, at) => {
    const thousandths = (of: number, rate: number) => Math.round((of * rate) / 1000);
    const abandoned = thousandths(calls, abandonedRates[at] ?? 0);
    const answered = calls - abandoned;
    const enquiries = thousandths(answered, shape.enquiries + chance(8));
    const complaints = thousandths(answered, shape.complaints + chance(9));
    const assigned = thousandths(complaints, 905 + chance(12));
    const ratings = thousandths(answered, shape.ratings + chance(2));
    const [one = 0, two = 0, three = 0, four = 0, five = 0] = apportion(
      ratings,
      shape.rated.map((share) => share * 40 + chance(share)),
    );
    return {
      month: monthOf(shape.year, at + 1),
      counts: {
        calls_blocked: thousandths(calls, (shape.blockedByMonth[at] ?? 0) + chance(4)),
        calls_offered: calls,
        calls_answered: answered,
        calls_answered_within_12s: within[at] ?? 0,
        calls_abandoned_within_12s: thousandths(abandoned, 290 + chance(25)),
        wait_seconds_total: answered * (shape.wait + chance(4)),
        enquiries,
        enquiries_resolved_first_time: thousandths(enquiries, 989 + chance(3)),
        complaints,
        cases_assigned: assigned,
        cases_assigned_within_3h: thousandths(assigned, 945 + chance(18)),
        rated_1: one,
        rated_2: two,
        rated_3: three,
        rated_4: four,
        rated_5: five,
        emails: emails[at] ?? 0,
        other_written: other[at] ?? 0,
      } satisfies Partial<Record<CountCode, number>>,
    };
  });
}
