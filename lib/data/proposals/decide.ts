import 'server-only';
import { ensureMay, Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Decision, ProposalProblem, Proposed } from '@/lib/proposals/proposed';
import { readProposed } from '@/lib/proposals/read-proposed';
import { readCanonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { database, inTransaction, type Transaction } from '../database';
import { asRefusal } from '../people/refused';
import { dataState } from './data-state';
import { holdData, openProposal, writeDecision } from './deciding';
import { keptPreview } from './kept-preview';
import { workOf } from './kinds';

/** How deciding ended. */
export type DecideResult =
  | { readonly kind: 'done' }
  /** Somebody decided before, this person or another. */
  | { readonly kind: 'decided' }
  /** It can't be confirmed as things are now. */
  | { readonly kind: 'problems'; readonly problems: readonly ProposalProblem[] }
  /** It would change something else than what was seen. */
  | { readonly kind: 'changed' };

/** So often it is worked out what confirming would change, where other people change the data meanwhile. */
const MOST_TIMES = 3;

/**
 * Confirms what another person proposed: its rows are known from now on. What is confirmed is what was seen: should it
 * change anything else by now, nothing is done. That is worked out while everybody else goes on; only that the data are
 * still the same, and the writing, is done while they stand still.
 *
 * @param seen the hash of the effects that were shown
 * @throws Forbidden, also for who proposed it; Refused `unknown-proposal`
 */
export function confirmProposal(
  person: Person,
  seen: { readonly id: string; readonly seen: string },
  now: Date,
): Promise<DecideResult> {
  ensureMay(person, 'confirm', { proposedBy: '' });
  return confirmed(person, seen, now);
}

async function confirmed(
  person: Person,
  { id, seen }: { readonly id: string; readonly seen: string },
  now: Date,
): Promise<DecideResult> {
  for (let times = 1; times <= MOST_TIMES; times += 1) {
    const proposal = await openProposal(database(), id);
    if (proposal === null) return { kind: 'decided' };
    ensureMay(person, 'confirm', { proposedBy: proposal.authorId });
    const proposed = readProposed(readCanonicalJson(proposal.content));
    const { preview, state } = await keptPreview(person, { id, proposed, reason: proposal.reason }, now);
    const { problems } = preview;
    if (problems.length > 0 || preview.seen !== seen) {
      // Another's confirming it may be what has changed.
      if ((await openProposal(database(), id)) === null) return { kind: 'decided' };
      return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'changed' };
    }
    const result = await asRefusal(
      inTransaction((tx) => writeConfirmed(tx, person, { proposal, proposed, seen, state }, now)),
    );
    if (result !== null) return result;
  }
  return { kind: 'changed' };
}

type Confirmed = {
  readonly proposal: { readonly id: bigint };
  readonly proposed: Proposed;
  readonly seen: string;
  /** The state of the data in which confirming does what was seen. */
  readonly state: string | null;
};

/** Writes what is confirmed; null where the data aren't what they were any more, and nothing is written. */
async function writeConfirmed(
  tx: Transaction,
  person: Person,
  { proposal: { id }, proposed, seen, state }: Confirmed,
  now: Date,
): Promise<DecideResult | null> {
  await holdData(tx);
  const proposal = await openProposal(tx, String(id));
  if (proposal === null) return { kind: 'decided' };
  if (state === null || (await dataState(tx)) !== state) return null;
  const { authorId, reason } = proposal;
  await workOf(proposed).write(tx, { proposalId: id, authorId, knownAt: now, reason });
  const [made] = await tx.$queryRaw<{ rows: number }[]>`SELECT rows_of_proposal(${id}) AS rows`;
  const decided = { decision: 'confirmed', reason: null, rows: made?.rows ?? 0 } as const;
  await writeDecision(tx, person, proposal, decided, now, seen);
  return { kind: 'done' };
}

/**
 * Declines what another person proposed.
 *
 * @param reason why; not blank
 * @throws Forbidden, also for who proposed it; Refused `unknown-proposal`
 */
export function declineProposal(
  person: Person,
  id: string,
  reason: string,
  now: Date,
): Promise<DecideResult> {
  ensureMay(person, 'confirm', { proposedBy: '' });
  return ended(id, 'declined', reason, now, person, (authorId) =>
    ensureMay(person, 'confirm', { proposedBy: authorId }),
  );
}

/**
 * Takes back one's own proposal.
 *
 * @throws Forbidden, also for everybody else; Refused `unknown-proposal`
 */
export function withdrawProposal(person: Person, id: string, now: Date): Promise<DecideResult> {
  ensureMay(person, 'propose');
  return ended(id, 'withdrawn', null, now, person, (authorId) => {
    if (authorId !== person.id) throw new Forbidden(person, 'propose');
  });
}

function ended(
  id: string,
  decision: Exclude<Decision, 'confirmed'>,
  reason: string | null,
  now: Date,
  person: Person,
  ensure: (authorId: string) => void,
): Promise<DecideResult> {
  return asRefusal(
    inTransaction(async (tx) => {
      await holdData(tx);
      const proposal = await openProposal(tx, id);
      if (proposal === null) return { kind: 'decided' };
      ensure(proposal.authorId);
      await writeDecision(tx, person, proposal, { decision, reason, rows: 0 }, now);
      return { kind: 'done' };
    }),
  );
}
