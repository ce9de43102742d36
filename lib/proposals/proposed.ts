import type { DepartmentEntry } from './department-entry';
import type { LedgerEntry } from './ledger-entry';

/** What may be proposed together: it is confirmed as a whole, or not at all. */
export type Proposed =
  | { readonly kind: 'ledger'; readonly entries: readonly LedgerEntry[] }
  | { readonly kind: 'departments'; readonly entries: readonly DepartmentEntry[] }
  /** A whole book of Estimates, as its file says it (lib/imports/book). */
  | { readonly kind: 'book'; readonly file: unknown };

export const PROPOSAL_KINDS = [
  'ledger',
  'departments',
  'book',
] as const satisfies readonly Proposed['kind'][];
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** What is proposed of one kind. */
export type ProposedOf<Kind extends ProposalKind> = Extract<Proposed, { kind: Kind }>;

/** What became of a proposal. */
export const DECISIONS = ['confirmed', 'declined', 'withdrawn'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What stands in a proposal's way: told as facts, worded by the presenter of its kind. */
export type ProposalProblem = {
  /** Which part of it, such as `target abandoned 2024-01` or a figure of a book. */
  readonly place: string;
  readonly value: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
};
