import 'server-only';
import { BUILT_IN_PEOPLE, PUBLISHED_RECORD } from '@/lib/access/person';
import { bookOfFile } from '@/lib/imports/book/book-of-file';
import type { AuditKind } from '../audit/audit-kinds';
import { addBook } from '../books/add-book';
import { database, type Transaction } from '../database';
import { missing } from '../missing';
import { shipped } from './files';
import { shippedRows } from './rows';

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
    const added = (await addPeople(tx)) + (await addLedger(tx)) + (await addBooks(tx));
    if (added > 0) {
      const details = { added };
      await tx.auditEvent.create({
        data: {
          kind: 'shipped-loaded' satisfies AuditKind,
          subject: 'ledger',
          details,
          personId: PUBLISHED_RECORD.id,
        },
      });
    }
    return { added };
  });
}

async function addPeople(tx: Transaction): Promise<number> {
  const there = await tx.person.findMany({ where: { id: { in: BUILT_IN_PEOPLE.map(({ id }) => id) } } });
  const missingPeople = BUILT_IN_PEOPLE.filter(({ id }) => !there.some((person) => person.id === id));
  await tx.person.createMany({ data: missingPeople.map(({ id }) => ({ id })) });
  await tx.personState.createMany({
    data: missingPeople.map(({ id, name, role }) => ({
      personId: id,
      version: 1,
      name,
      role,
      status: 'active',
      authorId: id,
    })),
  });
  return missingPeople.length;
}

async function addLedger(tx: Transaction): Promise<number> {
  const { definitions, settings, holidays, stated, events } = shippedRows;
  const added = [
    await tx.measureDefinition.createMany({
      data: missing(definitions, await tx.measureDefinition.findMany(), ['measure', 'validFrom']),
    }),
    await tx.datedSetting.createMany({
      data: missing(settings, await tx.datedSetting.findMany(), ['name', 'validFrom']),
    }),
    await tx.generalHoliday.createMany({
      data: missing(holidays, await tx.generalHoliday.findMany(), ['day']),
    }),
    await tx.statedFigure.createMany({
      data: missing(stated, await tx.statedFigure.findMany(), ['statement']),
    }),
    await tx.publicEvent.createMany({
      data: missing(events, await tx.publicEvent.findMany(), ['event']),
    }),
  ];
  return added.reduce((sum, { count }) => sum + count, 0);
}

async function addBooks(tx: Transaction): Promise<number> {
  let added = 0;
  for (const file of shipped.books) {
    const book = { book: bookOfFile(file).book, targets: file.targets, source: null };
    // The shipped books carry no notes: when those came doesn't matter.
    const counts = await addBook(tx, PUBLISHED_RECORD, book, { now: new Date(0) });
    added += Object.values(counts).reduce((sum, part) => sum + part.new, 0);
  }
  return added;
}
