import type { Person } from '@/lib/access/person';
import { dropPendingBook, keepPendingBook, loadPendingBook } from '@/lib/data/books/pending-book';
import { propose } from '@/lib/data/proposals/propose';
import { shown } from '@/lib/format/shown';
import { parseBook } from '@/lib/imports/book/parse-book';
import { readJson } from '@/lib/imports/book/read-json';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getTexts } from '@/lib/request/words';
import { bookProblem } from '../../_view/book-problem';

const MOST_BYTES = 900_000;

/** Looks at a book's file: all that is wrong with it, or on to what it would change. */
export async function takeFile(person: Person, file: File, now: Date): Promise<FormResult> {
  const t = await getTexts();
  const problem = (text: string): FormResult => ({ kind: 'problems', problems: [{ field: 'file', text }] });
  if (file.size === 0) return problem(t('booksEntry.file.no-file'));
  if (file.size > MOST_BYTES)
    return problem(t('booksEntry.file.too-large', { size: Math.ceil(file.size / 1000) }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parsed = parseBook(bytes);
  if (parsed.kind === 'errors') {
    const texts = [...new Set(parsed.errors.map((error) => bookProblem(t, error)))];
    return {
      kind: 'problems',
      message: t('booksEntry.file.bad', { name: shown(file.name), count: parsed.count }),
      problems: texts.map((text) => ({ field: 'file', text })),
    };
  }
  const id = await keepPendingBook(person, { name: file.name, bytes }, now);
  return { kind: 'go', to: `/budgets/file?look=${id}` };
}

/** Proposes what was looked at; on to the proposal. */
export async function proposeFile(
  person: Person,
  { file, key }: { readonly file: string; readonly key: string },
  now: Date,
): Promise<FormResult> {
  const t = await getTexts();
  const pending = await loadPendingBook(person, file);
  const read = pending && readJson(pending.bytes);
  if (read?.kind !== 'json') return refusedAs(409, t('booksEntry.file.gone'));
  const proposed = { kind: 'book', file: read.json } as const;
  const result = await propose(person, { proposed, reason: null, key }, now);
  if (result.kind === 'problems')
    return {
      kind: 'problems',
      problems: result.problems.map((problem) => ({ field: 'file', text: bookProblem(t, problem) })),
    };
  await dropPendingBook(person, file);
  return { kind: 'go', to: `/proposals/${result.id}` };
}
