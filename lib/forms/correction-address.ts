import { lineOf, validTimeOf } from '@/lib/proposals/ledger/valid-time';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';

/**
 * The form that corrects an entry, filled in with what it says.
 *
 * @example correctionAddress(target) // '/definitions/propose/target?of=target+abandoned&at=2013-01'
 */
export function correctionAddress(entry: LedgerEntry): string {
  const query = new URLSearchParams({ of: lineOf(entry), at: validTimeOf(entry) ?? '' });
  return `/definitions/propose/${entry.entry}?${query}`;
}

/** The entry that an address of {@link correctionAddress} names; null where it names none. */
export function entryAsked(
  entries: readonly LedgerEntry[],
  asked: { readonly of: string; readonly at: string },
): LedgerEntry | null {
  return (
    entries.findLast((entry) => lineOf(entry) === asked.of && (validTimeOf(entry) ?? '') === asked.at) ?? null
  );
}
