import 'server-only';
import type { Day } from '@/lib/calendar/day';
import type { EffectsOf } from '@/lib/proposals/effects';
import type { ProposalKind, ProposalProblem, ProposedOf } from '@/lib/proposals/proposed';
import type { Transaction } from '../database';

/** Whose rows a confirmed proposal makes, and from when they are known. */
export type Authorship = {
  readonly proposalId: bigint;
  /** Who proposed it. */
  readonly authorId: string;
  /** When it was confirmed. */
  readonly knownAt: Date;
  /** Why, where it corrects something. */
  readonly reason: string | null;
};

/** Works something out of what was read before; asks the database nothing. */
export type WorkOut<Answer> = () => Promise<Answer>;

/** What a kind of proposal does: the one place that knows how its content meets what is stored. */
export type ProposalWork<Kind extends ProposalKind> = {
  /** What it is of, in a word or a few: a measure, a book, a department. */
  readonly subject: (proposed: ProposedOf<Kind>) => string;
  /** What stands in its way as things are; none: it could be confirmed. */
  readonly problems: (
    tx: Transaction,
    proposed: ProposedOf<Kind>,
    about: { readonly reason: string | null; readonly today: Day },
  ) => Promise<readonly ProposalProblem[]>;
  /**
   * What confirming it would change. Asked only where there is no problem. Everything is read at once; working it out takes
   * longer, and comes after the transaction.
   */
  readonly effects: (
    tx: Transaction,
    proposed: ProposedOf<Kind>,
    about: { readonly today: Day },
  ) => Promise<WorkOut<EffectsOf<Kind>>>;
  /** Adds its rows, each with the proposal's id. */
  readonly write: (tx: Transaction, proposed: ProposedOf<Kind>, by: Authorship) => Promise<void>;
};
