import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { database } from '../database';
import { dropFormDraft, keepFormDraft, storable } from '../form-draft';

/** What somebody is typing of a book and hasn't proposed: theirs alone. */
export type SheetDraft = {
  readonly book: FinancialYear;
  /** What stands in the form's fields, by field. */
  readonly typed: Readonly<Record<string, string>>;
  readonly keptAt: Date;
};

/**
 * Keeps what somebody has typed of a book so far, instead of what was kept of it before. A NUL or half a character, which
 * the database can't hold, becomes U+FFFD.
 *
 * @returns whether it is kept: far more text than any book has isn't
 * @throws Forbidden
 */
export async function keepSheet(
  person: Person,
  book: FinancialYear,
  fields: Readonly<Record<string, string>>,
  now: Date,
): Promise<boolean> {
  ensureMay(person, 'propose');
  return keepFormDraft(person.id, formOf(book), storable(fields), now);
}

/**
 * What somebody has typed of books and not proposed, the oldest book first.
 *
 * @throws Forbidden
 */
export async function loadSheets(person: Person): Promise<readonly SheetDraft[]> {
  ensureMay(person, 'propose');
  const rows = await database().formDraft.findMany({
    where: { personId: person.id, form: { startsWith: formOf('') } },
    orderBy: { form: 'asc' },
  });
  return rows.map(({ form, typed, keptAt }) => ({
    book: form.slice(formOf('').length) as FinancialYear,
    typed: typed as SheetDraft['typed'],
    keptAt,
  }));
}

/**
 * Forgets what somebody has typed of a book.
 *
 * @throws Forbidden
 */
export async function dropSheet(person: Person, book: FinancialYear): Promise<void> {
  ensureMay(person, 'propose');
  await dropFormDraft(person.id, formOf(book));
}

function formOf(book: string): string {
  return `book/${book}`;
}
