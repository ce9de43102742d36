import type { z } from 'zod';
import type { Person } from '@/lib/access/person';
import type { Change, ChangeOutcome } from '@/lib/data/returns/change';
import { approveMonth, reopenMonth, returnMonth, withdrawMonth } from '@/lib/data/returns/change-month';
import { loadChainFor } from '@/lib/data/returns/load-return';
import type { decisionSchema, reasonSchema } from '@/lib/forms/return-schema';
import { actionText } from '@/lib/overview/returns/timeline';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { wordsHere } from './words-here';

type Decision = z.infer<typeof decisionSchema> | z.infer<typeof reasonSchema>;

/** Does what somebody decided about the revision that they saw; refused where another one stands there now. */
export async function sendDecision(person: Person, decision: Decision, now: Date): Promise<FormResult> {
  const { month, seen, key } = decision;
  const outcome = await decide(person, { month, seen, key }, decision, now);
  if (outcome.kind === 'done') return { kind: 'go', to: `/returns/${month}?done=${outcome.revision}` };
  const { t, locale } = await wordsHere();
  if (outcome.kind === 'obstacle') return refusedAs(409, t(`returnPage.obstacle.${outcome.obstacle}`));
  const { chain, names } = await loadChainFor(person, month);
  const last = chain.at(-1);
  const what = last === undefined ? '' : actionText(t, locale, last, names);
  return refusedAs(409, t('returnPage.conflict.decided', { what }));
}

function decide(person: Person, change: Change, decision: Decision, now: Date): Promise<ChangeOutcome> {
  switch (decision.deed) {
    case 'approved':
      return approveMonth(person, change, now);
    case 'withdrawn':
      return withdrawMonth(person, change, now);
    case 'returned':
      return returnMonth(person, change, decision.reason, now);
    case 'reopened':
      return reopenMonth(person, change, decision.reason, now);
  }
}
