import type { Names } from '@/lib/budget/names';
import type { Stage } from '@/lib/budget/stage';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Month } from '@/lib/calendar/month';
import type { Gap } from '@/lib/kpi/gap';

/**
 * Something without which the table of a year can't be made. Plain data. That the year's own book isn't held yet is nothing
 * of the kind; a book that is held and lacks a provision that the table prints is: someone has still to enter it.
 */
export type CorMissing =
  /** No measure is a pledge. */
  | { readonly kind: 'pledges' }
  /** No target of the measure is in force in the last month of the year. */
  | { readonly kind: 'target'; readonly measure: string; readonly name: Names; readonly year: number }
  | { readonly kind: 'plan'; readonly measure: string; readonly name: Names; readonly year: number }
  /** No book prints the year's actual, and not all of its months are approved with the counts that the measure needs. */
  | {
      readonly kind: 'actual';
      readonly measure: string;
      readonly name: Names;
      readonly year: number;
      /** Each month that is lacking, with why; `missing` and `not-due`: there is no approved return. */
      readonly months: readonly { readonly month: Month; readonly gap: Gap }[];
    }
  /** All twelve months are approved, and what they count is none: no ratio. */
  | { readonly kind: 'no-volume'; readonly measure: string; readonly name: Names; readonly year: number }
  /** The book is held and doesn't print a provision of the programme that runs 1823 (null: of the head). */
  | {
      readonly kind: 'provision';
      readonly book: FinancialYear;
      readonly head: string;
      readonly programme: number | null;
      readonly name: Names;
      readonly year: FinancialYear;
      readonly stage: Stage;
    };
