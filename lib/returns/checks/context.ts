import type { Month } from '@/lib/calendar/month';
import type { DefinitionLedger } from '@/lib/kpi/definition';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import type { PublishedFigure } from '@/lib/kpi/published';
import type { Suspension } from '@/lib/kpi/suspension';
import type { PublishedVolume } from './finding';

/** What the checks need to know of a measure. */
export type CheckedMeasure = {
  readonly id: string;
  readonly definitions: DefinitionLedger;
  readonly published: readonly PublishedFigure[];
};

/** What a month's counts are held against. */
export type CheckContext = {
  readonly month: Month;
  /** What counts of the other months: approved figures, of at least two years before and of the same calendar year. */
  readonly figures: MonthFigures;
  readonly measures: readonly CheckedMeasure[];
  readonly volumes: readonly PublishedVolume[];
  /** By events. */
  readonly suspensions: readonly Suspension[];
};
