import 'server-only';
import type { Person } from '@/lib/access/person';
import type { RowProblem } from '@/lib/imports/problem';
import { inTransaction, type Transaction } from '../database';
import { codesOf } from '../database-words';
import type { Import, ImportDone, ImportRefused, PlanOf, SavedMeanwhile, WritablePlan } from './import-types';

/** The most problems that are named one by one. */
const MOST_NAMED = 100;

/**
 * Runs the work of an import in one transaction. Imports follow one another; whoever saves a month by another way is
 * told apart by the unique (month, revision).
 */
export async function inImport<T>(work: (tx: Transaction) => Promise<T>): Promise<T | SavedMeanwhile> {
  try {
    return await inTransaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('kpi-import-months'))`;
      return work(tx);
    });
  } catch (error) {
    if (codesOf(error).includes('P2002')) return { kind: 'saved-meanwhile' };
    throw error;
  }
}

/**
 * Holds the rows of a file against what is stored and takes them over, all or nothing, in the transaction of an import
 * (see `inImport`), whose caller has asked whether the person may.
 */
export async function importRows<Row>(
  tx: Transaction,
  planOf: PlanOf<Row>,
  person: Person,
  question: Import<Row>,
  now: Date,
): Promise<ImportDone | ImportRefused> {
  return carryOut(tx, await planOf(tx, question, now), person, question.dryRun, now);
}

/** Does what a plan says, unless anything in it is refused, or it is only to be told. */
export async function carryOut(
  tx: Transaction,
  plan: WritablePlan,
  person: Person,
  dryRun: boolean,
  now: Date,
): Promise<ImportDone | ImportRefused> {
  if (plan.errorCount > 0) return { kind: 'refused', errors: plan.errors, count: plan.errorCount };
  const monthsOf = (wanted: string) =>
    plan.lines.flatMap(({ decision, month }) => (decision === wanted ? [month] : [])).sort();
  const comes = !dryRun && plan.lines.some(({ decision }) => decision !== 'same');
  const illustrative = comes ? await tx.sampleMonth.count() : 0;
  if (comes) await plan.write(tx, person, now);
  return {
    kind: 'done',
    dryRun,
    new: monthsOf('new'),
    changed: monthsOf('changed'),
    same: monthsOf('same'),
    warnings: plan.warnings,
    illustrativeRemoved: comes ? illustrative - (await tx.sampleMonth.count()) : 0,
  };
}

/** The first problems of several lists, in the order of their rows. */
export function firstProblems(...lists: readonly (readonly RowProblem[])[]): readonly RowProblem[] {
  return lists
    .flat()
    .sort((a, b) => a.row - b.row)
    .slice(0, MOST_NAMED);
}
