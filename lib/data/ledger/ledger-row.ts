import type { LedgerEntry } from '@/lib/proposals/ledger-entry';

/** A row of the ledger as it stands: what it says, since when that is known, by whom, and why. */
export type LedgerRow = {
  /** Tells it from every other row, such as `target 12`. */
  readonly key: string;
  readonly entry: LedgerEntry;
  /** Null: without beginning, as what came with the product is. */
  readonly knownAt: Date | null;
  readonly authorId: string;
  /** The proposal that made it; null: it came with the product, or from the command line. */
  readonly proposalId: bigint | null;
  readonly reason: string | null;
};
