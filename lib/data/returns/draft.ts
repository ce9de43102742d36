import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import { database, type Queryable } from '../database';
import { storable } from '../form-draft';

/** What somebody is typing and hasn't saved: theirs alone, and no part of the chain. */
export type Draft = {
  /** The revision over which it is typed; 0 for none. */
  readonly seen: number;
  /** What stands in the form's fields, by field. */
  readonly typed: Readonly<Record<string, string>>;
  readonly keptAt: Date;
};

/** As many characters as the database keeps of a draft, with its field names and signs. */
const MOST_CHARACTERS = 95_000;

/**
 * Keeps what somebody has typed so far, instead of what was kept of it before. A NUL or half a character, which the database
 * can't hold, becomes U+FFFD, as a browser would show it. Far more text than could ever be saved isn't kept.
 *
 * @returns whether it is kept
 * @throws Forbidden
 */
export async function keepDraft(
  person: Person,
  month: Month,
  { seen, typed }: Pick<Draft, 'seen' | 'typed'>,
  now: Date,
): Promise<boolean> {
  ensureMay(person, 'enter-month');
  const fields = storable(typed);
  if (JSON.stringify(Object.entries(fields)).length > MOST_CHARACTERS) return false;
  const draft = { revision: seen, typed: fields, keptAt: now };
  const own = { month: dateOf(month), personId: person.id };
  await database().monthDraft.upsert({
    where: { month_personId: own },
    create: { ...own, ...draft },
    update: draft,
  });
  return true;
}

/**
 * Forgets what somebody has typed and not saved.
 *
 * @throws Forbidden
 */
export async function dropDraft(person: Person, month: Month): Promise<void> {
  ensureMay(person, 'enter-month');
  await database().monthDraft.deleteMany({ where: { month: dateOf(month), personId: person.id } });
}

/** What a person has typed of a month and not saved; null for nothing. */
export async function readDraft(db: Queryable, person: Person, month: Month): Promise<Draft | null> {
  const [row] = await db.$queryRaw<{ revision: number; typed: Draft['typed']; kept_at: Date }[]>`
    SELECT revision, typed, kept_at FROM month_draft
    WHERE month = ${`${month}-01`}::date AND person_id = ${person.id}::uuid`;
  return row === undefined ? null : { seen: row.revision, typed: row.typed, keptAt: row.kept_at };
}

function dateOf(month: Month): Date {
  return new Date(`${month}-01T00:00:00Z`);
}
