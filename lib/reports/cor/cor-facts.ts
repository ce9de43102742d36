import type { Names } from '@/lib/budget/names';
import type { Unit } from '@/lib/budget/unit';
import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Fraction } from '@/lib/exact/fraction';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import type { CorPledge } from './cor-pledge';
import type { CorProvision } from './cor-provision';
import type { CorSource } from './source';

/**
 * The Controlling Officer's Report table of a year, as facts that aren't worded yet. Plain data, fit to be frozen: texts,
 * whole numbers, exact fractions, lists; nothing of it is looked up again.
 */
export type CorFacts = {
  readonly kind: 'cor';
  readonly year: number;
  readonly asAt: Day;
  /** ISO 8601, UTC. */
  readonly knownAt: string;
  /** In the order of the ledger, as the document prints them. */
  readonly pledges: readonly CorPledge[];
  /** null where no book at all is held. */
  readonly running: CorRunning | null;
  readonly provision: CorProvision;
  readonly volumes: CorVolumes;
  readonly lastYear: CorLastYear;
  /** The approved months of the two years before, with the revision that each is. */
  readonly figures: readonly MonthFigure[];
};

/**
 * The programme that runs 1823 and its head, as a book names them: the year's own, else the newest held before it, else the
 * oldest after it.
 */
export type CorRunning = {
  readonly book: FinancialYear;
  readonly head: { readonly number: string; readonly name: Names; readonly controllingOfficer: Names };
  readonly programme: { readonly number: number; readonly name: Names };
};

/** What the public brought to 1823 in the calendar year before. */
export type CorVolumes = {
  readonly year: number;
  readonly calls: CorVolume | null;
  readonly written: CorVolume | null;
};

export type CorVolume = {
  /** As it is told: to the `step` of the document. */
  readonly rounded: bigint;
  /** Exact from months, as printed from a book. */
  readonly value: bigint;
  readonly step: bigint;
  readonly source: CorSource;
};

/** What differs from the table of the year before. */
export type CorLastYear =
  /** The book that printed it isn't held, or prints no pledge. */
  | { readonly kind: 'not-held'; readonly book: FinancialYear }
  | {
      readonly kind: 'held';
      readonly book: FinancialYear;
      readonly changes: readonly CorLastYearChange[];
    };

/** A cell of last year's table beside the one of this year's that tells of the same. */
export type CorLastYearChange = {
  readonly what:
    | { readonly kind: 'target'; readonly measure: string; readonly name: Names }
    /** The actual of a year that both tables print. */
    | { readonly kind: 'actual'; readonly measure: string; readonly name: Names; readonly year: number }
    /** What was planned for a year, and its actual. */
    | { readonly kind: 'outcome'; readonly measure: string; readonly name: Names; readonly year: number }
    /** The estimate of a financial year in one book, and its original in the next. */
    | {
        readonly kind: 'provision';
        readonly head: string;
        readonly programme: number;
        readonly name: Names;
        readonly year: FinancialYear;
        readonly unit: Unit;
      };
  readonly before: CorCompared;
  readonly after: CorCompared;
  /** After − before, of what is printed. */
  readonly difference: Fraction;
  readonly digits: number;
};

/** A cell as it is printed, with the number that stands in it: 80 of a cell that prints 79.6 as 80. */
export type CorCompared = {
  readonly printed: string;
  readonly value: Fraction;
  readonly source: CorSource;
};
