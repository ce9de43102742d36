import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { DepartmentsMonthAnswer } from '@/lib/data/departments/load-departments-month';
import type { Deed } from '@/lib/returns/deeds';

/** A month's counts by department as somebody looks at them. */
export type Look = {
  readonly person: Person;
  readonly answer: DepartmentsMonthAnswer;
  readonly month: Month;
  readonly running: Month;
  /** What they may do about it; nothing as at a day gone by. */
  readonly deeds: readonly Deed[];
  readonly asAt: Day | null;
};
