import 'server-only';
import type { Revision } from '@/lib/returns/revision';
import { knownBefore } from '../known-by';
import { appendRevisions, type NewRevision } from '../months/append-revisions';
import type { Chains } from './chains';
import { loadChain } from './load-chain';

/** What is to be written of a return: what a link says, without its place in the chain. */
export type NewLink = Omit<NewRevision, 'month' | 'revision' | 'key'>;

/** The months' returns. */
export const MONTH_CHAINS: Chains<Revision, NewLink> = {
  load: (db, month) => loadChain(db, month, knownBefore(null)),
  keyed: (db, key) => db.monthRevision.findUnique({ where: { idempotencyKey: key } }),
  append: appendRevisions,
  forgetDraft: async (tx, month, { id: personId }) => {
    await tx.monthDraft.deleteMany({ where: { month: new Date(`${month}-01T00:00:00Z`), personId } });
  },
};
