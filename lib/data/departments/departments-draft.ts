import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import type { Queryable } from '../database';
import { dropFormDraft, keepFormDraft, storable } from '../form-draft';
import { draftName } from './department-chains';

/** What somebody is typing of a month's counts by department and hasn't saved: theirs alone, and no part of the chain. */
export type DepartmentsDraft = {
  /** The revision over which it is typed; 0 for none. */
  readonly seen: number;
  readonly typed: Readonly<Record<string, string>>;
  readonly keptAt: Date;
};

/**
 * Keeps what somebody has typed and couldn't save, instead of what was kept of it before.
 *
 * @returns whether it is kept
 * @throws Forbidden
 */
export async function keepDepartmentsDraft(
  person: Person,
  month: Month,
  { seen, typed }: Pick<DepartmentsDraft, 'seen' | 'typed'>,
  now: Date,
): Promise<boolean> {
  ensureMay(person, 'enter-month');
  return keepFormDraft(person.id, draftName(month), { seen, typed: storable(typed) }, now);
}

/**
 * Forgets what somebody has typed and not saved.
 *
 * @throws Forbidden
 */
export async function dropDepartmentsDraft(person: Person, month: Month): Promise<void> {
  ensureMay(person, 'enter-month');
  await dropFormDraft(person.id, draftName(month));
}

/** What a person has typed of a month and not saved; null for nothing. */
export async function readDepartmentsDraft(
  db: Queryable,
  person: Person,
  month: Month,
): Promise<DepartmentsDraft | null> {
  const [row] = await db.$queryRaw<{ typed: Pick<DepartmentsDraft, 'seen' | 'typed'>; kept_at: Date }[]>`
    SELECT typed, kept_at FROM form_draft WHERE person_id = ${person.id}::uuid AND form = ${draftName(month)}`;
  return row === undefined ? null : { ...row.typed, keptAt: row.kept_at };
}
