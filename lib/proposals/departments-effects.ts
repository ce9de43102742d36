import type { Month } from '@/lib/calendar/month';
import type { DepartmentEntry } from './department-entry';

/** What confirming entries of departments would change. */
export type DepartmentsEffects = {
  readonly kind: 'departments';
  /** What is already as it is proposed isn't among them. */
  readonly entries: readonly {
    readonly before: DepartmentEntry | null;
    readonly after: DepartmentEntry;
    /** How many months have counts of it: they stay as they are. */
    readonly months: number;
    readonly lastMonth: Month | null;
  }[];
};
