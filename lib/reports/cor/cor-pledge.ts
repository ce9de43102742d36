import type { Names } from '@/lib/budget/names';
import type { Fraction } from '@/lib/exact/fraction';
import type { Definition } from '@/lib/kpi/definition';
import type { Printed } from '@/lib/kpi/printed';
import type { Comparison } from '@/lib/kpi/target';
import type { Verdict } from '@/lib/kpi/verdict';
import type { CorSource } from './source';

/** A cell of the table of targets. */
export type CorCell = {
  /** As the official table prints it. */
  readonly printed: string;
  /** What is printed, exact where months give it: 79.6 of a cell that prints 80. */
  readonly value: Fraction;
  /** Digits behind the point of what is printed. */
  readonly digits: number;
  readonly source: CorSource;
  /** What the year's own book prints in this cell; null where it prints none. */
  readonly inBook: string | null;
};

/** The line of a pledge: Target | actual of two years before | actual of the year before | plan of the year. */
export type CorPledge = {
  readonly measure: string;
  readonly name: Names;
  readonly note: Names;
  /** The definition in force in the last month of the year before. */
  readonly definition: Definition;
  readonly target: CorCell & { readonly comparison: Comparison };
  readonly actuals: readonly CorActual[];
  readonly plan: CorCell;
  readonly flags: readonly CorFlag[];
};

/** The actual of a calendar year. */
export type CorActual = CorCell & {
  readonly year: number;
  /** The target in force in the year's last month, by which the year is judged; null where none was. */
  readonly target: { readonly value: Fraction; readonly comparison: Comparison } | null;
  /** Of the published figure as it is published, else of the exact value of the months. */
  readonly verdict: Verdict;
  readonly months: CorMonths;
};

/** What the approved months of a year give, beside its cell. */
export type CorMonths = {
  readonly reported: number;
  /** Of all twelve; null where fewer are approved, or they can't be added. */
  readonly value: CorMonthsValue | null;
};

export type CorMonthsValue = {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** scale × numerator ÷ denominator, exact. */
  readonly value: Fraction;
  /** With as many digits as keep it on its side of the target. */
  readonly printed: Printed;
  readonly revised: boolean;
  /** The months' value − the published one; null where the cell is the months' own. */
  readonly difference: Fraction | null;
  /** Whether the published figure stands for the months' value; null where the cell is the months' own. */
  readonly agrees: boolean | null;
  readonly verdict: Verdict;
};

/** What a reader has to know beside the table; years are calendar years. */
export type CorFlag =
  /** The cell, rounded, would give the other verdict than the exact value. */
  | { readonly kind: 'rounds-over'; readonly year: number }
  /** The months' exact value isn't what the printed figure stands for. */
  | { readonly kind: 'months-disagree'; readonly year: number }
  /** The printed figure and the months would be judged differently. */
  | { readonly kind: 'judged-otherwise'; readonly year: number }
  /** Within the year, months had a definition that computes something else. */
  | { readonly kind: 'definition-within'; readonly year: number }
  /** The two actuals were computed by definitions that compute different things. */
  | { readonly kind: 'definition-between' }
  /** The year's own book prints something else than the ledger holds. */
  | { readonly kind: 'book-otherwise'; readonly column: 'target' | 'plan'; readonly inBook: string }
  /** The plan keeps the pledge and gives up some of what was reached. */
  | { readonly kind: 'plan-below-last' }
  | { readonly kind: 'plan-misses-target' };
