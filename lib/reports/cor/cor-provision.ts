import type { Names } from '@/lib/budget/names';
import type { YearStage } from '@/lib/budget/stage';
import type { Unit } from '@/lib/budget/unit';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Fraction } from '@/lib/exact/fraction';
import type { CorSource } from './source';

/**
 * The financial provision of a year: what the book of the financial year that begins in it prints, or that this book isn't
 * held. Pledges are told all the same, since their table has to be made before the book is published.
 */
export type CorProvision = CorBookProvision | { readonly kind: 'not-held'; readonly book: FinancialYear };

/** The financial provision of the head that runs 1823, as its book of the year prints it. */
export type CorBookProvision = {
  readonly kind: 'book';
  readonly book: FinancialYear;
  /** The number of the head. */
  readonly head: string;
  readonly columns: readonly YearStage[];
  /** The programmes in the order of the book. */
  readonly programmes: readonly (CorProvisionLine & { readonly number: number; readonly name: Names })[];
  readonly total: CorProvisionLine;
  readonly footnotes: readonly { readonly mark: string; readonly text: Names }[];
};

/** A line of provision; a cell for each column, null where the book prints none. */
export type CorProvisionLine = {
  readonly unit: Unit;
  /** The printed table it stands in; null where the book prints none of its amounts. */
  readonly source: CorSource | null;
  readonly cells: readonly (CorAmount | null)[];
  /** The marks of the line where the analysis of the head repeats it, for each column. */
  readonly marksInAnalysis: readonly (readonly string[])[];
};

/** An amount of provision with its changes. */
export type CorAmount = {
  readonly printed: string;
  readonly value: Fraction;
  readonly digits: number;
  readonly footnotes: readonly string[];
  readonly changes: readonly CorChange[];
};

/** A change of an amount on an earlier one. */
export type CorChange = {
  readonly against: YearStage;
  /** On the column before it: printed beside the amount, any other below it with its base named. */
  readonly beside: boolean;
  /** `+5.3%`, `–11.7%`, `(—)`. */
  readonly printed: string;
  /** In per cent, as printed or computed; null: not applicable. */
  readonly percent: Fraction | null;
  /** Whether the book prints it; else it is computed here from the two amounts. */
  readonly inBook: boolean;
};
