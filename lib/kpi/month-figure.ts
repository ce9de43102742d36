import type { Month } from '@/lib/calendar/month';
import type { Counts } from './counts';
import type { Standing } from './standing';

/** The figure of a month that readers see: its counts, how far to rely on them, and the return's revision they are. */
export type MonthFigure = {
  readonly month: Month;
  readonly counts: Counts;
  readonly standing: Standing;
  readonly revision: number;
};

/** The figures there are, by month; a month without an approved (or asked-for submitted) figure isn't in it. */
export type MonthFigures = ReadonlyMap<Month, MonthFigure>;
