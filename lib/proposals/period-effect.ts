import type { Month } from '@/lib/calendar/month';
import type { By } from '@/lib/calendar/periods';
import type { Attainment } from '@/lib/kpi/attainment';
import type { Definition } from '@/lib/kpi/definition';
import type { Target } from '@/lib/kpi/target';

/** A measure in a period as it is read: what stands on a card, as plain data. */
export type PeriodRead = Pick<
  Attainment,
  'unit' | 'value' | 'printed' | 'verdict' | 'reason' | 'monthsReported' | 'monthsExpected' | 'standing'
> & {
  readonly definition: Pick<Definition, 'base' | 'denominator' | 'precision'>;
  readonly target: Pick<Target, 'value' | 'comparison'> | null;
  /** What a book prints for the year, and whether the months agree with it (null: not all of them are there). */
  readonly published: { readonly printed: string; readonly agrees: boolean | null } | null;
};

/** A period as it is read, and as it would be; `before` is null of a measure that there isn't yet. */
export type PeriodEffect = {
  readonly by: By;
  readonly name: string;
  readonly from: Month;
  readonly to: Month;
  readonly before: PeriodRead | null;
  readonly after: PeriodRead;
};
