import { addMonths, type Month, monthOf } from '@/lib/calendar/month';

/** The last of the made-up months; all of them have ended. */
export const LAST: Month = monthOf(2025, 12);

const COLUMNS =
  'month,calls_blocked,calls_offered,calls_answered,calls_answered_within_12s,calls_abandoned_within_12s,' +
  'wait_seconds_total,enquiries,enquiries_resolved_first_time,complaints,cases_assigned,cases_assigned_within_3h,' +
  'rated_1,rated_2,rated_3,rated_4,rated_5,emails,other_written,note';

/** The first of so many months up to {@link LAST}. */
export function firstOf(months: number): Month {
  return addMonths(LAST, 1 - months);
}

/**
 * A file of made-up months up to {@link LAST}, every count given. A month is the same in every file, however long, so
 * that a longer one adds months and changes none.
 *
 * @example monthsCsv(1200) // from 1926-01 to 2025-12
 */
export function monthsCsv(months: number): string {
  const rows = Array.from({ length: months }, (_, back) => row(addMonths(LAST, -back), back)).reverse();
  return [COLUMNS, ...rows, ''].join('\n');
}

function row(month: Month, back: number): string {
  const offered = 200_000 + ((back * 7_919) % 60_000);
  const share = (of: number, least: number, span: number) =>
    Math.floor((of * (least + ((back * 31) % span))) / 1000);
  const answered = share(offered, 820, 120);
  const within = share(answered, 700, 200);
  const enquiries = share(answered, 650, 50);
  const assigned = share(answered, 170, 20);
  const rated = [3, 3, 9, 40, 95].map((per) => Math.floor((answered * (per + (back % 5))) / 10_000));
  return [
    month,
    (back * 977) % 50_000,
    offered,
    answered,
    within,
    share(offered - answered, 100, 100),
    answered * (14 + (back % 20)),
    enquiries,
    share(enquiries, 980, 19),
    assigned + 3_000,
    assigned,
    share(assigned, 930, 60),
    ...rated,
    50_000 + (back % 7_000),
    15_000 + (back % 3_000),
    'made up for benchmarks',
  ].join(',');
}
