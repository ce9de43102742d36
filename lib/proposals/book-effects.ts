import type { Status } from '@/lib/budget/reconcile';
import type { LedgerEffects } from './ledger-effects';
import type { Texts } from './ledger-entry';

/** A programme's estimate in the last book beside the original of the same year in the new one. */
export type BookAgreement = {
  readonly from: { readonly book: string; readonly head: string; readonly programme: number };
  readonly to: { readonly head: string; readonly programme: number };
  readonly name: Texts;
  readonly year: string;
  /** As they are printed. */
  readonly estimate: string;
  readonly original: string;
  readonly standing: 'agree' | 'within-tolerance' | 'differ';
  readonly note: Texts | null;
};

/**
 * A figure that comes into the ledger of a measure, known from the day on which the book was published; or one that stays out
 * because the ledger has another in its place.
 */
export type BookLedgerFigure = {
  readonly measure: string;
  readonly column: 'target' | 'actual' | 'plan';
  readonly year: number | null;
  readonly printed: string;
  /** Of a calendar year that is printed: how it stands to the target in force in its last month. */
  readonly verdict: 'met' | 'not-met' | 'none';
  /** What the ledger has in its place and keeps; null: the figure comes in. */
  readonly held: string | null;
};

/** A programme of one of two books. */
export type BookProgramme = { readonly head: string; readonly number: number; readonly name: Texts };

/** What confirming a book of Estimates would change. */
export type BookEffects = {
  readonly kind: 'book';
  readonly book: string;
  readonly published: string;
  /** How many rows of each part of it are added: figures, links, notes, plans and so on. */
  readonly added: Readonly<Record<string, number>>;
  /** How many of its checks come out how. */
  readonly statuses: Readonly<Record<Status, number>>;
  readonly agreements: readonly BookAgreement[];
  /** Where a series across books is broken from now on, because a figure is restated. */
  readonly breaks: readonly { readonly name: Texts; readonly year: string }[];
  readonly ledger: readonly BookLedgerFigure[];
  /** What follows for the measures from what comes into their ledgers: periods read otherwise, issued reports left behind. */
  readonly follows: Pick<LedgerEffects, 'measures' | 'reports'>;
  /** Programmes of the last book that nothing leads from, and of this one that nothing leads to: their series end or begin. */
  readonly unlinked: {
    /** Null: there is no earlier book. */
    readonly lastBook: string | null;
    readonly last: readonly BookProgramme[];
    readonly own: readonly BookProgramme[];
  };
};
