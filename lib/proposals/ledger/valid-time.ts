import type { Month } from '@/lib/calendar/month';
import type { LedgerEntry } from '../ledger-entry';

/** An entry that holds from a month on, until the next one of its kind. */
export type DatedEntry = Extract<LedgerEntry, { readonly validFrom: Month | null }>;

/** Which line of the ledger an entry belongs to: the targets of one measure are one, all holidays are one. */
export function lineOf(entry: LedgerEntry): string {
  switch (entry.entry) {
    case 'holiday':
      return 'holiday';
    case 'setting':
      return `setting ${entry.name}`;
    default:
      return `${entry.entry} ${entry.measure}`;
  }
}

/**
 * When an entry is of: the month from which it holds (null: without beginning), the year, the day. Two books may print the same
 * year: a published figure is of its year and its book, and neither corrects the other.
 */
export function validTimeOf(entry: LedgerEntry): string | null {
  switch (entry.entry) {
    case 'holiday':
      return entry.day;
    case 'plan':
      return String(entry.year);
    case 'published':
      return `${entry.year} ${entry.citation.book}`;
    default:
      return entry.validFrom;
  }
}

/**
 * Names an entry by its line and its valid time: a second one of the same name corrects the first.
 *
 * @example placeOf(target) // 'target abandoned 2013-01'
 */
export function placeOf(entry: LedgerEntry): string {
  return [lineOf(entry), validTimeOf(entry)].filter((part) => part !== null).join(' ');
}

export function isDated(entry: LedgerEntry): entry is DatedEntry {
  return 'validFrom' in entry;
}
