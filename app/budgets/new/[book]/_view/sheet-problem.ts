import type { Translator } from '@/lib/messages/translator';
import type { ProposalProblem } from '@/lib/proposals/proposed';
import { bookProblem } from '../../../_view/book-problem';

/**
 * A problem of a sheet's file as a sentence: where it is by what the field is called, and not by the file's own path.
 *
 * @param named what the field is called; null where the problem is of none
 */
export function sheetProblem(t: Translator, problem: ProposalProblem, named: string | null): string {
  if (named === null) return bookProblem(t, problem);
  if (problem.code === 'not-one-of' && problem.value === '')
    return t('booksEntry.checked.choose', { what: named });
  return bookProblem(t, { ...problem, place: named });
}
