import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { illustrativeMonths } from '@/lib/kpi/illustrative/illustrative-months';
import type { AuditKind } from '../audit/audit-kinds';
import { writeAudit } from '../audit/write-audit';
import { database, type Transaction } from '../database';

/** What became of the illustrative months: how many there are now, or that months of one's own keep them away. */
export type SampleResult =
  | { readonly kind: 'loaded'; readonly months: number }
  | { readonly kind: 'own-months' };

/**
 * Brings the illustrative months in, unless there is a month of one's own, and remembers that they are wanted.
 *
 * @throws Forbidden when the person may not
 */
export function loadSample(person: Person, now: Date): Promise<SampleResult> {
  ensureMay(person, 'keep-sample');
  return database().$transaction(async (tx) => {
    const result = await bringIn(tx);
    if (result.kind === 'loaded') await remember(tx, person, 'sample-loaded', result.months, now);
    return result;
  });
}

/**
 * Takes the illustrative months away, and remembers it: no later start brings them back.
 *
 * @returns how many there were
 * @throws Forbidden when the person may not
 */
export function removeSample(person: Person, now: Date): Promise<number> {
  ensureMay(person, 'keep-sample');
  return database().$transaction(async (tx) => {
    const { count } = await tx.sampleMonth.deleteMany();
    await remember(tx, person, 'sample-removed', count, now);
    return count;
  });
}

/**
 * At a start: with `wanted` the illustrative months are there, unless there is a month of one's own or somebody removed
 * them; without it they aren't, and the next start may bring them back.
 *
 * @returns how many there are now
 */
export function keepSample(url: string, wanted: boolean): Promise<number> {
  return database(url).$transaction(async (tx) => {
    if (!wanted || (await wasRemoved(tx))) {
      await tx.sampleMonth.deleteMany();
      return 0;
    }
    const result = await bringIn(tx);
    return result.kind === 'loaded' ? result.months : 0;
  });
}

async function bringIn(tx: Transaction): Promise<SampleResult> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('kpi-sample-months'))`;
  if ((await tx.monthRevision.findFirst({ select: { month: true } })) !== null) return { kind: 'own-months' };
  const months = illustrativeMonths();
  await tx.sampleMonth.createMany({
    data: months.map(({ month, counts }) => ({ month: new Date(`${month}-01T00:00:00Z`), ...counts })),
    skipDuplicates: true,
  });
  return { kind: 'loaded', months: months.length };
}

async function wasRemoved(tx: Transaction): Promise<boolean> {
  const last = await tx.auditEvent.findFirst({
    where: { kind: { in: ['sample-loaded', 'sample-removed'] } },
    orderBy: { id: 'desc' },
  });
  return last?.kind === 'sample-removed';
}

async function remember(tx: Transaction, person: Person, kind: AuditKind, months: number, now: Date) {
  await writeAudit(tx, { kind, subject: 'sample', details: { months }, personId: person.id }, now);
}
