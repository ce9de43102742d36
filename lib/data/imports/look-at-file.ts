import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { ReadAs } from '@/lib/imports/read-as';
import type { EntryReader } from '@/lib/imports/reading';
import { database } from '../database';
import { inSnapshot } from '../reads/snapshot';
import type { ImportPlan } from './import-types';
import { type PendingFile, readPendingFile } from './pending-files';
import { findTaken, inShort, readPending, type TakenFile } from './pending-plan';

/** A file as it is looked at: what was understood of it, and what would become of it. */
export type LookedAt = {
  readonly file: Omit<PendingFile, 'bytes'> & { readonly size: number };
  readonly read: ReadAs | null;
  readonly plan: ImportPlan;
  /** What would change, in short: another one means that something else would. */
  readonly seen: string;
};

/**
 * A person's own file, held against what is stored now; or what was done with it; null where there is neither.
 *
 * @throws Forbidden
 */
export async function lookAtFile(
  person: Person,
  id: string,
  reader: EntryReader,
  now: Date,
): Promise<
  | { readonly kind: 'pending'; readonly look: LookedAt }
  | { readonly kind: 'taken'; readonly taken: TakenFile }
  | null
> {
  ensureMay(person, 'import-drafts');
  const file = await readPendingFile(database(), person, id, now);
  if (file === null) {
    const taken = await findTaken(database(), person, id);
    return taken && { kind: 'taken', taken };
  }
  const { read, plan: planIn } = await readPending(reader, file);
  const plan = await inSnapshot((db) => planIn(db, now));
  const { bytes, ...known } = file;
  return {
    kind: 'pending',
    look: { file: { ...known, size: bytes.length }, read, plan, seen: inShort(plan) },
  };
}
