import type { z } from 'zod';
import type { Person } from '@/lib/access/person';
import { propose } from '@/lib/data/proposals/propose';
import type { listSchema } from '@/lib/forms/department-entries';
import { problemText } from '@/lib/imports/problem-text';
import { proposalProblemText } from '@/lib/overview/departments/proposed-texts';
import { parseDepartmentList } from '@/lib/proposals/departments/list-file';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getLocale, getTexts, getTextsOf } from '@/lib/request/words';

/** A list of all departments that there ever were is some kilobytes. */
const MOST_BYTES = 500_000;
/** So many problems are told; the first of them are mended first. */
const MOST_TOLD = 100;

/** Proposes the departments of a file, and goes to the proposal; or names each bad row with its column, value and reason. */
export async function sendList(
  person: Person,
  { key, reason, file }: z.infer<typeof listSchema>,
  now: Date,
): Promise<FormResult> {
  const [t, locale, words] = [await getTexts(), await getLocale(), await getTextsOf('imports')];
  const message = t('departments.propose.problems');
  const refused = (texts: readonly string[], count = texts.length): FormResult => ({
    kind: 'problems',
    message:
      count > Math.min(texts.length, MOST_TOLD)
        ? t('departments.propose.problems-of', { told: Math.min(texts.length, MOST_TOLD), count })
        : message,
    problems: texts.slice(0, MOST_TOLD).map((text) => ({ field: 'file', text })),
  });
  if (file.size > MOST_BYTES) return refusedAs(413, t('departments.propose.file-too-large'));
  const read = parseDepartmentList(new Uint8Array(await file.arrayBuffer()));
  if (read.kind === 'errors')
    return refused(
      read.errors.map((problem) => problemText(words, problem)),
      read.count,
    );
  const proposed = { kind: 'departments', entries: read.rows } as const;
  const outcome = await propose(person, { proposed, reason, key }, now);
  if (outcome.kind === 'proposed') return { kind: 'go', to: `/proposals/${outcome.id}` };
  return refused(outcome.problems.map((problem) => proposalProblemText(t, locale, problem)));
}
