import type { LedgerEntry } from '../ledger-entry';
import type { ProposalProblem } from '../proposed';
import { placeOf } from './valid-time';

/** What can be wrong with an entry of the ledger; each has its words in lib/messages. */
export const LEDGER_PROBLEMS = [
  'expression-malformed',
  'expression-unknown-count',
  'expression-repeated-count',
  'base-unfit',
  'unknown-measure',
  'first-has-beginning',
  'value-range',
  'unit-left-behind',
  'printed-unreadable',
  'published-later',
  'published-early',
  'holiday-not-there',
  'setting-range',
  'same',
  'reason-needed',
  'twice',
] as const;
export type LedgerProblemCode = (typeof LEDGER_PROBLEMS)[number];

/**
 * A problem of an entry.
 *
 * @param field of the form that the entry is typed into
 */
export function problemOf(
  entry: LedgerEntry,
  code: LedgerProblemCode,
  field: string,
  value: string | null,
  facts: Readonly<Record<string, string | number>> = {},
): ProposalProblem {
  return { place: placeOf(entry), value, code, facts: { field, ...facts } };
}
