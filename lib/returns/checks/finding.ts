import type { Month } from '@/lib/calendar/month';
import type { Fraction } from '@/lib/exact/fraction';
import type { Severity } from '@/lib/kpi/count-entry';
import type { CountCode } from '@/lib/kpi/counts';
import type { BrokenIdentity } from '@/lib/kpi/identities';
import type { PublishedFigure } from '@/lib/kpi/published';
import type { Outlier } from './outlier';

/** Volumes of a calendar year as a book of Estimates states them: around 2 807 000 calls, to within 500. */
export type PublishedVolume = {
  readonly of: 'calls' | 'written';
  readonly year: number;
  readonly printed: string;
  readonly value: Fraction;
  readonly halfUnit: Fraction;
};

/**
 * Something about a return's counts that a person has to put right (`error`) or explain (`warning`), with what was compared.
 */
export type Finding = {
  readonly severity: Severity;
  /** The counts it is about; it stands at the first, and an explanation at any of them satisfies it. */
  readonly about: readonly [CountCode, ...CountCode[]];
} & (
  | ({ readonly kind: 'identity' } & Pick<BrokenIdentity, 'identity' | 'parts' | 'atMost'>)
  /** No count is given, and none is said to be suspended: there is nothing to submit. */
  | { readonly kind: 'empty' }
  /** A count, or a measure's value in its unit, is far from those of the months before. */
  | { readonly kind: 'outlier'; readonly of: CountCode; readonly outlier: Outlier }
  | { readonly kind: 'measure-outlier'; readonly measure: string; readonly outlier: Outlier }
  /** Counts of one channel that aren't given, though each of the last three reported months has them. */
  | { readonly kind: 'stopped'; readonly since: Month }
  /** Counts of a channel whose service was suspended for the whole of the month, by an event. */
  | { readonly kind: 'although-suspended' }
  /** Every count of a channel is what it was last month. */
  | { readonly kind: 'repeated'; readonly month: Month }
  /** With this month the year is complete, and isn't what was published of it. */
  | {
      readonly kind: 'annual-measure';
      readonly measure: string;
      readonly value: Fraction;
      readonly published: PublishedFigure;
    }
  | { readonly kind: 'annual-volume'; readonly total: bigint; readonly published: PublishedVolume }
);
