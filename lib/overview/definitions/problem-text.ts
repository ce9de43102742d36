import type { Translator } from '@/lib/messages/translator';
import { LEDGER_PROBLEMS } from '@/lib/proposals/ledger/problem';
import type { ProposalProblem } from '@/lib/proposals/proposed';

/**
 * What stands in the way of an entry, in words.
 *
 * @example 'target abandoned 2013-01: this holds already.'
 */
export function ledgerProblemText(t: Translator, { place, value, code, facts }: ProposalProblem): string {
  const known = LEDGER_PROBLEMS.find((one) => one === code) ?? 'other';
  return t(`definitions.problems.${known}`, { ...facts, place, value: value ?? '' });
}
