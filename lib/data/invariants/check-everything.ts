import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { inSession, inTransaction } from '../snapshot/session';
import { AUDIT } from './audit';
import { BOOKS } from './books';
import { CHAINS } from './chains';
import { COUNTS_HOLD } from './counts';
import { DEPARTMENTS } from './departments';
import { EVENTS_HOLD } from './events';
import type { Expectations } from './expectations';
import { guards } from './guards';
import type { Invariant } from './invariant';
import { LEDGER } from './ledger';
import { migrationsHold } from './migrations';
import { PEOPLE } from './people';
import { PROPOSALS_HOLD } from './proposals';
import { REFERENCES } from './references';
import { REPORTS } from './reports';

/** An invariant that doesn't hold, with what breaks it (never empty). */
export type Broken = { readonly name: string; readonly things: readonly string[] };

/** Every invariant of the whole database. */
export function invariants(expected: Expectations): readonly Invariant[] {
  return [
    ...migrationsHold(expected),
    ...guards(expected),
    ...CHAINS,
    ...COUNTS_HOLD,
    ...PEOPLE,
    ...AUDIT,
    ...LEDGER,
    ...BOOKS,
    ...REPORTS,
    ...PROPOSALS_HOLD,
    ...EVENTS_HOLD,
    ...DEPARTMENTS,
    ...REFERENCES,
  ];
}

/**
 * Asks every invariant of one state of the database. One that can't even be asked (a table or function is missing)
 * counts as broken, with what PostgreSQL says of it.
 *
 * @param url the database, as the serving role: its rights are checked too
 * @returns how many were asked, and those that are broken
 * @throws Forbidden
 */
export async function checkEverything(
  person: Person,
  question: { readonly url: string; readonly expected: Expectations },
): Promise<{ readonly asked: number; readonly broken: readonly Broken[] }> {
  ensureMay(person, 'check-everything');
  const all = invariants(question.expected);
  return inSession(question.url, 'kpi-check', (session) =>
    inTransaction(session, 'ISOLATION LEVEL REPEATABLE READ READ ONLY', async () => {
      const broken: Broken[] = [];
      for (const invariant of all) {
        await session.query('SAVEPOINT one');
        const things = await invariant.broken(session).catch(unaskable);
        await session.query('ROLLBACK TO SAVEPOINT one');
        if (things.length > 0) broken.push({ name: invariant.name, things });
      }
      return { asked: all.length, broken };
    }),
  );
}

/** PostgreSQL's own refusals have a five-character code; anything else, such as a lost connection, ends the check. */
function unaskable(error: unknown): string[] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^(42|22)[0-9A-Z]{3}$/.test(code) || !(error instanceof Error)) throw error;
  return [`it can't be asked: ${error.message}`];
}
