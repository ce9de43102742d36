import type { Person } from '@/lib/access/person';
import type { ReturnAnswer } from '@/lib/data/returns/load-return';
import { type Chosen, chosenReturn } from '@/lib/forms/return-choice';
import { asSaved, RETURN_FIELDS, type TypedReturn, typedReturn } from '@/lib/forms/return-form';
import type { ReturnValues } from '@/lib/forms/return-schema';
import { NO_CONTENT } from '@/lib/returns/revision';
import type { ConflictView } from './beside';
import { conflictView } from './conflict-view';
import type { WordsHere } from './words-here';

/** What stands in the form's fields, whatever is chosen beside them. */
export function typedIn(values: ReturnValues): TypedReturn {
  return Object.fromEntries(RETURN_FIELDS.map((field) => [field, values[field]])) as TypedReturn;
}

/** What is to be saved of a form in which two versions stand, and the choice itself, to be shown again. */
export function choose(
  person: Person,
  values: ReturnValues,
  { chain, names }: Pick<ReturnAnswer, 'chain' | 'names'>,
  words: WordsHere,
): Chosen & { readonly conflict: ConflictView } {
  const at = (revision: number | undefined) => chain.find((one) => one.revision === revision) ?? null;
  const [base, last] = [at(values.over), at(values.seen)];
  const typed = typedIn(values);
  const conflict = conflictView(words, { base, last }, { person, typed, names });
  const mine = asSaved(typed, words.suspendedWords, words.suspended);
  const theirs = typedReturn(last ?? NO_CONTENT, words.suspended);
  const differing = conflict.locked ? [] : conflict.lines.map(({ field }) => field);
  return { ...chosenReturn(values, mine, theirs, differing), conflict };
}
