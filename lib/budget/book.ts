import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Figure } from './figure';
import type { Names } from './names';
import type { YearStage } from './stage';

/** A programme as one book names it. That it is one of another book's is said by a {@link ProgrammeLink} only. */
export type Programme = {
  readonly number: number;
  readonly name: Names;
  readonly policyArea: { readonly number: number; readonly name: Names };
};

export const ACCOUNTS = ['operating', 'capital'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** A line of the table of subheads; a total of the whole head belongs to no account. Code of a total: `recurrent`. */
export type SubheadLine = {
  readonly kind: 'subhead' | 'total';
  readonly code: string;
  readonly name: Names;
  readonly account: Account | null;
  /** The group it is printed under, such as Recurrent; null for totals above groups. */
  readonly group: Names | null;
};

/** A line of the analysis of a subhead; code such as `salaries`, or `total`. */
export type Component = {
  readonly code: string;
  readonly subhead: string;
  readonly name: Names;
  readonly group: Names | null;
};

/** An item of a subhead for which money is committed. */
export type Item = { readonly subhead: string; readonly code: string; readonly name: Names };

/** A head of expenditure as one book has it. Lines stand in the order of the document. */
export type Head = {
  readonly number: string;
  readonly name: Names;
  readonly controllingOfficer: Names;
  readonly programmes: readonly Programme[];
  readonly lines: readonly SubheadLine[];
  readonly components: readonly Component[];
  readonly items: readonly Item[];
};

/** A printed table or paragraph: where its figures are to be found. */
export type PrintedTable = { readonly code: string; readonly head: string; readonly place: Names };

/** A footnote with its mark. `restated`: the figures that carry it aren't comparable with those of earlier books. */
export type Footnote = {
  readonly head: string;
  readonly mark: string;
  readonly text: Names;
  readonly restated: boolean;
};

export const RELATIONS = ['continues', 'merged-into', 'split-from'] as const;
export type Relation = (typeof RELATIONS)[number];

type ProgrammeOf = { readonly book: FinancialYear; readonly head: string; readonly programme: number };

/** The statement that a programme of one book is, or has become part of, one of another. */
export type ProgrammeLink = {
  readonly from: ProgrammeOf;
  readonly to: ProgrammeOf;
  readonly relation: Relation;
  /** From when it holds. */
  readonly day: Day;
  readonly note: Names;
};

/**
 * Why two amounts differ: `variance`: two columns of this book, further apart than is let stand without a word;
 * `estimate-original`: what the last book estimated and what this one prints as the original of the same year.
 */
export const NOTE_KINDS = ['variance', 'estimate-original'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A note to a provision of this book, held against another column. It is ours: no book prints it. */
export type BookNote = {
  readonly kind: NoteKind;
  readonly head: string;
  /** null: the head as a whole. */
  readonly programme: number | null;
  readonly column: YearStage;
  readonly against: YearStage;
  readonly text: Names;
};

/** A book of Estimates: everything it prints about the heads that are held, in the order of the document. */
export type Book = {
  readonly id: FinancialYear;
  readonly published: Day;
  readonly heads: readonly Head[];
  readonly tables: readonly PrintedTable[];
  readonly figures: readonly Figure[];
  readonly footnotes: readonly Footnote[];
  /** Statements that this book's programmes are those of earlier ones. */
  readonly links: readonly ProgrammeLink[];
  /** What was noted of its provisions when it was taken in. */
  readonly notes: readonly BookNote[];
};
