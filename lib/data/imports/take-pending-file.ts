import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { EntryReader } from '@/lib/imports/reading';
import { database } from '../database';
import { carryOut, inImport } from './carry-out';
import type { ImportRefused, SavedMeanwhile } from './import-types';
import { dropPendingFile, isKept, readPendingFile } from './pending-files';
import { findTaken, inShort, readPending, type TakenFile, takenKey } from './pending-plan';

export type TakeResult =
  /** Now, or when the same was asked for before. */
  | { readonly kind: 'taken' }
  /** What would change isn't what was seen: nothing was done. */
  | { readonly kind: 'differs' }
  /** The file isn't kept any more. */
  | { readonly kind: 'gone' }
  | ImportRefused
  | SavedMeanwhile;

/**
 * Takes over a file that was looked at, as drafts, all or nothing: exactly what was seen, worked out again in the
 * transaction. It is done once, and the file is gone then.
 *
 * @param seen what would change, as {@link lookAtFile} told it
 * @throws Forbidden
 */
export async function takePendingFile(
  person: Person,
  id: string,
  seen: string,
  reader: EntryReader,
  now: Date,
): Promise<TakeResult> {
  ensureMay(person, 'import-drafts');
  const file = await readPendingFile(database(), person, id, now);
  // Read before the transaction, which others wait for; what is kept under an id never changes.
  const read = file && (await readPending(reader, file));
  return inImport<TakeResult>(async (tx) => {
    if ((await findTaken(tx, person, id)) !== null) return { kind: 'taken' };
    if (file === null || read === null || !(await isKept(tx, person, id))) return { kind: 'gone' };
    const plan = await read.planToWrite(tx, now);
    if (inShort(plan) !== seen) return { kind: 'differs' };
    const done = await carryOut(tx, plan, person, false, now);
    if (done.kind === 'refused') return done;
    const { kind, name } = file;
    const { new: fresh, changed, same, illustrativeRemoved } = done;
    const taken: TakenFile = { kind, name, new: fresh, changed, same, illustrativeRemoved };
    await tx.importRequest.create({
      data: {
        personId: person.id,
        key: takenKey(id),
        sha256: file.sha256,
        answer: JSON.stringify(taken),
        knownAt: now,
      },
    });
    await dropPendingFile(tx, person, id);
    return { kind: 'taken' };
  });
}
