import type { BookProblemCode } from '@/lib/imports/book/book-problem';
import { bookProblemText } from '@/lib/imports/book/book-problem-text';
import type { Translator } from '@/lib/messages/translator';
import type { ProposalProblem } from '@/lib/proposals/proposed';

/** A problem of a proposed book as a sentence. */
export function bookProblem(t: Translator, problem: ProposalProblem): string {
  return bookProblemText((key, values) => t(`books.${key}`, values), {
    ...problem,
    code: problem.code as BookProblemCode,
  });
}
