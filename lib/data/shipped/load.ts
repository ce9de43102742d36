import 'server-only';
import { BUILT_IN_PEOPLE, PUBLISHED_RECORD } from '@/lib/access/person';
import { database } from '../database';
import type { PrismaClient } from '../generated/client';
import { shippedRows } from './rows';

type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/**
 * Adds what ships with the product and isn't there yet: the built-in accounts, first definitions, targets,
 * plans, published figures, settings and holidays. A valid time that has any row already is left alone, so a
 * figure that a person has corrected is never touched. Safe to run twice and at once.
 *
 * @param url the database, with a role that may add rows
 * @returns how many rows were added; 0 at every later start
 */
export async function loadShippedData(url: string): Promise<{ added: number }> {
  return database(url).$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('kpi-shipped-data'))`;
    const added = (await addPeople(tx)) + (await addLedger(tx));
    if (added > 0) {
      const details = { added };
      await tx.auditEvent.create({
        data: { kind: 'shipped-loaded', subject: 'ledger', details, personId: PUBLISHED_RECORD.id },
      });
    }
    return { added };
  });
}

async function addPeople(tx: Transaction): Promise<number> {
  const data = BUILT_IN_PEOPLE.map((p) => ({ ...p, validFrom: new Date('1900-01-01T00:00:00Z') }));
  return (await tx.person.createMany({ data, skipDuplicates: true })).count;
}

async function addLedger(tx: Transaction): Promise<number> {
  const { definitions, targets, plans, published, settings, holidays } = shippedRows;
  const added = [
    await tx.measureDefinition.createMany({
      data: missing(definitions, await tx.measureDefinition.findMany(), (r) => [r.measure, r.validFrom]),
    }),
    await tx.measureTarget.createMany({
      data: missing(targets, await tx.measureTarget.findMany(), (r) => [r.measure, r.validFrom]),
    }),
    await tx.measurePlan.createMany({
      data: missing(plans, await tx.measurePlan.findMany(), (r) => [r.measure, r.year]),
    }),
    await tx.publishedFigure.createMany({
      data: missing(published, await tx.publishedFigure.findMany(), (r) => [
        r.measure,
        r.year,
        r.citationBook,
      ]),
    }),
    await tx.datedSetting.createMany({
      data: missing(settings, await tx.datedSetting.findMany(), (r) => [r.name, r.validFrom]),
    }),
    await tx.generalHoliday.createMany({
      data: missing(holidays, await tx.generalHoliday.findMany(), (r) => [r.day]),
    }),
  ];
  return added.reduce((sum, { count }) => sum + count, 0);
}

/** The rows whose valid time no stored row has. `key` works on both because they name it alike. */
function missing<Row, Stored>(
  rows: readonly Row[],
  stored: readonly Stored[],
  key: (row: Row | Stored) => unknown[],
): Row[] {
  const there = new Set(stored.map((row) => JSON.stringify(key(row))));
  return rows.filter((row) => !there.has(JSON.stringify(key(row))));
}
