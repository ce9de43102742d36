import 'server-only';
import type { Person } from '@/lib/access/person';
import type { RowProblem } from '@/lib/imports/problem';
import type { ReadAs } from '@/lib/imports/read-as';
import { type EntryReader, LOOKED_AT } from '@/lib/imports/reading';
import type { Queryable, Transaction } from '../database';
import { planDepartments, planHeldDepartments } from '../departments/import-departments-plan';
import { planMonths } from '../months/plan-months';
import { sha256 } from '../sha256';
import type { ImportDone, ImportPlan, PlanOf, ReadFile, WritablePlan } from './import-types';
import type { PendingFile } from './pending-files';
import { readDepartmentsFile, readMonthsFile } from './read-file';

/** What was done with a file that had been looked at, as it is told afterwards. */
export type TakenFile = Pick<ImportDone, 'new' | 'changed' | 'same' | 'illustrativeRemoved'> &
  Pick<PendingFile, 'kind' | 'name'>;

/** A file is known among the requests that were done once by its own id; a request's own key has no space. */
export function takenKey(id: string): string {
  return `file ${id}`;
}

/** What was done with a person's file; null where nothing was. */
export async function findTaken(
  db: Pick<Transaction, 'importRequest'>,
  person: Person,
  id: string,
): Promise<TakenFile | null> {
  const found = await db.importRequest.findUnique({
    where: { personId_key: { personId: person.id, key: takenKey(id) } },
  });
  return found && (JSON.parse(found.answer) as TakenFile);
}

/** A file that is looked at, as it was read; what becomes of it, as drafts, is worked out whenever that is asked. */
export type ReadPending = {
  readonly read: ReadAs | null;
  readonly plan: (db: Queryable, now: Date) => Promise<WritablePlan>;
  /** The same in the transaction in which it is written. */
  readonly planToWrite: (tx: Transaction, now: Date) => Promise<WritablePlan>;
};

/** Reads a file that is looked at. */
export async function readPending(
  reader: EntryReader,
  { kind, name, bytes }: PendingFile,
): Promise<ReadPending> {
  const toRead = { bytes, name, reading: LOOKED_AT };
  return kind === 'months'
    ? planned(await readMonthsFile(reader, toRead), planMonths, planMonths)
    : planned(await readDepartmentsFile(reader, toRead), planDepartments, planHeldDepartments);
}

function planned<Row>(
  { warnings, read, ...file }: ReadFile<Row>,
  planOf: PlanOf<Row>,
  planToWrite: PlanOf<Row>,
): ReadPending {
  const order = { as: 'draft', dryRun: false } as const;
  const by = (of: PlanOf<Row>) => async (db: Queryable, now: Date) =>
    withWarnings(await of(db, { ...file, ...order }, now), warnings);
  return { read, plan: by(planOf), planToWrite: by(planToWrite) };
}

function withWarnings(plan: WritablePlan, noted: readonly RowProblem[]): WritablePlan {
  return { ...plan, warnings: [...noted, ...plan.warnings] };
}

/** What would change, and what is noted of it, in short: another one means that something else would. */
export function inShort({ lines, errorCount, warnings }: ImportPlan): string {
  return sha256(JSON.stringify([errorCount, lines, warnings]));
}
