import type { Day } from '@/lib/calendar/day';
import type { DepartmentsAnswer } from '@/lib/data/departments/load-departments-page';
import type { ContactKind } from '@/lib/departments/department-counts';

/** What the panels of the page are made from. */
export type Shown = {
  readonly answer: DepartmentsAnswer;
  /** null: enquiries and complaints. */
  readonly kind: ContactKind | null;
  readonly asAt: Day | null;
};
