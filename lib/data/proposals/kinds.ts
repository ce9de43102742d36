import 'server-only';
import type { ProposalEffects } from '@/lib/proposals/effects';
import type { ProposalKind, ProposalProblem, Proposed } from '@/lib/proposals/proposed';
import { bookWork } from '../books/book-work';
import type { Transaction } from '../database';
import { departmentsWork } from '../departments/departments-work';
import { ledgerWork } from '../ledger/ledger-work';
import type { Authorship, ProposalWork, WorkOut } from './work';

const KINDS: { readonly [Kind in ProposalKind]: ProposalWork<Kind> } = {
  ledger: ledgerWork,
  departments: departmentsWork,
  book: bookWork,
};

/** What something proposed does: its kind's work, with the content at hand. */
export type WorkAtHand = {
  readonly subject: string;
  readonly problems: (
    tx: Transaction,
    about: Parameters<ProposalWork<'ledger'>['problems']>[2],
  ) => Promise<readonly ProposalProblem[]>;
  readonly effects: (
    tx: Transaction,
    about: Parameters<ProposalWork<'ledger'>['effects']>[2],
  ) => Promise<WorkOut<ProposalEffects>>;
  readonly write: (tx: Transaction, by: Authorship) => Promise<void>;
};

/**
 * The work of what is proposed, whatever its kind.
 *
 * @example workOf({ kind: 'ledger', entries }).subject // 'abandoned'
 */
export function workOf(proposed: Proposed): WorkAtHand {
  switch (proposed.kind) {
    case 'ledger':
      return atHand(KINDS.ledger, proposed);
    case 'departments':
      return atHand(KINDS.departments, proposed);
    case 'book':
      return atHand(KINDS.book, proposed);
  }
}

function atHand<Kind extends ProposalKind>(
  work: ProposalWork<Kind>,
  proposed: Parameters<ProposalWork<Kind>['write']>[1],
): WorkAtHand {
  return {
    subject: work.subject(proposed),
    problems: (tx, about) => work.problems(tx, proposed, about),
    effects: (tx, about) => work.effects(tx, proposed, about),
    write: (tx, by) => work.write(tx, proposed, by),
  };
}
