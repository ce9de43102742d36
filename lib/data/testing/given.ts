import { COMMAND_LINE } from '@/lib/access/person';
import { MANAGER, OFFICER, TEST_PEOPLE } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import { endOfHongKongDay } from '@/lib/calendar/hong-kong';
import { parseMonthsFile } from '@/lib/imports/parse-months-file';
import { freshDatabase } from '@/lib/server/testing/fresh-database';
import type { AuditKind } from '../audit/audit-kinds';
import { closeDatabases, database } from '../database';
import { importMonths } from '../months/import-months';
import { loadShippedData } from '../shipped/load';

/** A database of a test's own, with what ships, ended and dropped by `end`. */
export async function givenDatabase() {
  const fresh = await freshDatabase();
  process.env['DATABASE_URL'] = fresh.appUrl;
  await loadShippedData(fresh.appUrl);
  await givenPeople();
  return {
    ...fresh,
    end: async () => {
      await closeDatabases();
      await fresh.drop();
    },
  };
}

/** The people of tests, one of each role, since long ago. */
async function givenPeople() {
  await database().$transaction(async (tx) => {
    await tx.person.createMany({ data: TEST_PEOPLE.map(({ id }) => ({ id })) });
    await tx.personState.createMany({
      data: TEST_PEOPLE.map(({ id, name, role }) => ({
        personId: id,
        version: 1,
        name,
        role,
        status: 'active',
        knownAt: new Date('2000-01-01T00:00:00Z'),
        authorId: COMMAND_LINE.id,
      })),
    });
    await tx.auditEvent.createMany({
      data: TEST_PEOPLE.map(({ id, role }) => ({
        kind: 'person-added' satisfies AuditKind,
        subject: `person ${id}`,
        details: { role, status: 'active' },
        happenedAt: new Date('2000-01-01T00:00:00Z'),
        personId: COMMAND_LINE.id,
      })),
    });
    await tx.authUser.createMany({
      data: TEST_PEOPLE.map(({ id, name }) => ({
        id,
        email: `${name.replace(' ', '.').toLowerCase()}@example.org`,
      })),
    });
  });
}

/** Imports a file of months on a day (at its end, Hong Kong time), as history unless said otherwise. */
export async function givenMonths(csv: string, day: string, as: 'approved' | 'draft' = 'approved') {
  const file = parseMonthsFile(new TextEncoder().encode(csv));
  if (file.kind !== 'rows') throw new Error(JSON.stringify(file.errors));
  const now = new Date(endOfHongKongDay(day as Day).getTime() - 60_000);
  const source = { name: 'months.csv', sha256: 'a'.repeat(64) };
  return importMonths(COMMAND_LINE, { rows: file.rows, as, dryRun: false, file: source }, now);
}

/** What a person does to a month that no screen offers yet, straight as the serving role would. */
export async function givenAct(
  month: string,
  action: string,
  day: string,
  by = ['submitted', 'withdrawn'].includes(action) ? OFFICER : MANAGER,
  reason?: string,
) {
  const known = new Date(endOfHongKongDay(day as Day).getTime() - 60_000);
  const first = `${month}-01`;
  await database().$executeRaw`
    INSERT INTO month_revision SELECT (jsonb_populate_record(last, jsonb_build_object(
      'revision', last.revision + 1, 'action', ${action}::text, 'known_at', ${known.toISOString()}::text,
      'author_id', ${by.id}::text, 'reason', ${reason ?? null}::text))).*
    FROM month_revision last WHERE month = ${first}::date ORDER BY revision DESC LIMIT 1`;
}
