import type { Month } from '@/lib/calendar/month';

/** An entry of a dated ledger: valid from a month on until the next one; null = without beginning. */
export type Dated = { readonly validFrom: Month | null };

/**
 * The entry in force in a month: the one with the latest beginning not after it, or null where none has begun.
 * Of two entries with the same beginning the later in `ledger` stands: a correction follows what it corrects.
 */
export function inForce<Entry extends Dated>(ledger: readonly Entry[], month: Month): Entry | null {
  let found: Entry | null = null;
  for (const entry of ledger) {
    const begun = entry.validFrom === null || entry.validFrom <= month;
    if (begun && (found === null || beginning(entry) >= beginning(found))) found = entry;
  }
  return found;
}

/** No beginning sorts before every month. */
export function beginning(entry: Dated): string {
  return entry.validFrom ?? '';
}
