import { randomUUID } from 'node:crypto';
import type { Person } from '@/lib/access/person';
import { asSaved, type TypedReturn, typedReturn } from '@/lib/forms/return-form';
import { conflictLines } from '@/lib/overview/returns/conflict-view';
import { actionText } from '@/lib/overview/returns/timeline';
import { stateAfter } from '@/lib/returns/month-return';
import { NO_CONTENT, type Revision } from '@/lib/returns/revision';
import type { ConflictView } from './beside';
import type { WordsHere } from './words-here';

/** Two versions of a month: what stood there when one began to type, and what has been made of it since. */
type TwoVersions = { readonly base: Revision | null; readonly last: Revision | null };

/** Who typed what, and what people are called. */
type Mine = {
  readonly person: Person;
  readonly typed: TypedReturn;
  readonly names: ReadonlyMap<string, string | null>;
};

/** Both versions field by field, with who was quicker: perhaps oneself, in another tab. */
export function conflictView(
  { t, locale, suspended, suspendedWords }: WordsHere,
  { base, last }: TwoVersions,
  { person, typed, names }: Mine,
): ConflictView {
  const locked = last !== null && ['submitted', 'approved'].includes(stateAfter(last.action));
  const kind = locked ? 'locked' : last?.authorId === person.id ? 'own' : 'text';
  const what = last === null ? '' : actionText(t, locale, last, names);
  return {
    text: t(`returnPage.conflict.${kind}`, { what }),
    over: base?.revision ?? 0,
    seen: last?.revision ?? 0,
    key: randomUUID(),
    lines: conflictLines(
      t,
      asSaved(typed, suspendedWords, suspended),
      typedReturn(last ?? NO_CONTENT, suspended),
      typedReturn(base ?? NO_CONTENT, suspended),
    ),
    locked,
  };
}
