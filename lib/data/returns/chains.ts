import 'server-only';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import type { Chain, ChainLink, ReturnAction } from '@/lib/returns/revision';
import type { Queryable, Transaction } from '../database';

/** A link that is to be added: what it says, with its place in the chain and the key of the form that asks for it. */
export type Placed<New> = New & { readonly month: Month; readonly revision: number; readonly key?: string };

/** Where the chains of one kind are kept, a chain for each month: its returns, or its counts by department. */
export type Chains<Made extends ChainLink, New extends { readonly action: ReturnAction }> = {
  /** All of a month's chain, the oldest link first. */
  readonly load: (db: Queryable, month: Month) => Promise<Chain<Made>>;
  /** The link that bears a form's key; null where none does. */
  readonly keyed: (
    db: Pick<Transaction, 'monthRevision' | 'departmentRevision'>,
    key: string,
  ) => Promise<Keyed | null>;
  /** Adds links, with an audit row for each. Where another one has taken a place: Prisma's P2002. */
  readonly append: (
    tx: Transaction,
    person: Person,
    links: readonly Placed<New>[],
    now: Date,
  ) => Promise<void>;
  /** Forgets what somebody was typing of a month. */
  readonly forgetDraft: (tx: Transaction, month: Month, person: Person) => Promise<void>;
};

type Keyed = { readonly month: Date; readonly revision: number; readonly authorId: string };
