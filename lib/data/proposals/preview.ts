import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import type { ProposalEffects } from '@/lib/proposals/effects';
import type { ProposalProblem, Proposed } from '@/lib/proposals/proposed';
import { canonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { database } from '../database';
import { sha256 } from '../sha256';
import { dataState } from './data-state';
import { workOf } from './kinds';

/** What confirming would do as things are, or what stands in its way. */
export type Preview = {
  readonly problems: readonly ProposalProblem[];
  /** Null where there are problems. */
  readonly effects: ProposalEffects | null;
  /** Names exactly these effects: whoever confirms sends it back, so that what is confirmed is what was seen. */
  readonly seen: string;
};

/** A preview, and the state of the data that it was made of; null where that isn't known. */
export type DatedPreview = { readonly preview: Preview; readonly state: string | null };

/**
 * What confirming something would change, before it is proposed. Nothing is written.
 *
 * @param reason why, where it corrects something
 * @throws Forbidden
 */
export async function previewProposal(
  person: Person,
  proposed: Proposed,
  reason: string | null,
  now: Date,
): Promise<Preview> {
  ensureMay(person, 'propose');
  return (await makePreview(proposed, reason, now)).preview;
}

/** The same of one state of the data. That is read at once, and let go before the effects are worked out, which may take seconds. */
export async function makePreview(
  proposed: Proposed,
  reason: string | null,
  now: Date,
): Promise<DatedPreview> {
  const work = workOf(proposed);
  const today = hongKongDay(now);
  const { state, problems, workOut } = await database().$transaction(
    async (tx) => {
      const found = await work.problems(tx, { reason, today });
      return {
        state: await dataState(tx),
        problems: found,
        workOut: found.length > 0 ? null : await work.effects(tx, { today }),
      };
    },
    { isolationLevel: 'RepeatableRead' },
  );
  const effects = workOut && (await workOut());
  return { preview: { problems, effects, seen: sha256(canonicalJson({ problems, effects })) }, state };
}
