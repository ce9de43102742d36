import 'server-only';
import type { Person } from '@/lib/access/person';
import { importRows, inImport } from './carry-out';
import type { Import, ImportDone, ImportRefused, PlanOf, SavedMeanwhile } from './import-types';

/** An import that is done once, however often it is asked for: it is known by a key of the asker's own. */
export type KeyedRequest = {
  /** 1 to 200 visible characters. Another person's equal key is another key. */
  readonly key: string;
  /** The answer as it goes out, a text of JSON, kept with the key. */
  readonly answerOf: (done: ImportDone) => string;
};

export type OnceResult =
  /** Done now, or answered as it was when it was done. */
  | { readonly kind: 'answered'; readonly answer: string }
  /** Nothing was written: the person has used the key for another file. */
  | { readonly kind: 'key-of-another' }
  | ImportRefused
  | SavedMeanwhile;

/**
 * Imports for a request with a key: the first one is done, and its answer kept in its transaction; every other one of the
 * same key and file is answered with it. What was refused is not kept: nothing was done, and the key can come with a better
 * file. The caller has asked whether the person may.
 *
 * @param question no dry run: that writes nothing, and so keeps nothing
 */
export async function importOnce<Row>(
  planOf: PlanOf<Row>,
  person: Person,
  question: Import<Row> & { readonly dryRun: false },
  { key, answerOf }: KeyedRequest,
  now: Date,
): Promise<OnceResult> {
  const { sha256 } = question.file;
  return inImport<OnceResult>(async (tx) => {
    const before = await tx.importRequest.findUnique({
      where: { personId_key: { personId: person.id, key } },
    });
    if (before !== null)
      return before.sha256 === sha256
        ? { kind: 'answered', answer: before.answer }
        : { kind: 'key-of-another' };
    const result = await importRows(tx, planOf, person, question, now);
    if (result.kind === 'refused') return result;
    const answer = answerOf(result);
    await tx.importRequest.create({ data: { personId: person.id, key, sha256, answer, knownAt: now } });
    return { kind: 'answered', answer };
  });
}
