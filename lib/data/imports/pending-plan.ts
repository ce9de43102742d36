import 'server-only';
import type { Person } from '@/lib/access/person';
import type { RowProblem } from '@/lib/imports/problem';
import type { ReadAs } from '@/lib/imports/read-as';
import type { Queryable, Transaction } from '../database';
import { planDepartments } from '../departments/import-departments-plan';
import { planMonths } from '../months/plan-months';
import { sha256 } from '../sha256';
import type { ImportDone, ImportPlan, WritablePlan } from './import-types';
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

/** Reads a file and works out what would become of it, as drafts. */
export async function planOf(
  db: Queryable,
  { kind, name, bytes }: PendingFile,
  now: Date,
): Promise<{ readonly plan: WritablePlan; readonly read: ReadAs | null }> {
  const order = { as: 'draft', dryRun: false } as const;
  if (kind === 'months') {
    const { warnings, read, ...file } = readMonthsFile(bytes, name);
    return { read, plan: withWarnings(await planMonths(db, { ...file, ...order }, now), warnings) };
  }
  const { warnings, read, ...file } = readDepartmentsFile(bytes, name);
  return { read, plan: withWarnings(await planDepartments(db, { ...file, ...order }, now), warnings) };
}

function withWarnings(plan: WritablePlan, noted: readonly RowProblem[]): WritablePlan {
  return { ...plan, warnings: [...noted, ...plan.warnings] };
}

/** What would change, in short: another one means that something else would. */
export function inShort({ lines, errorCount }: ImportPlan): string {
  return sha256(JSON.stringify([errorCount, lines]));
}
