import { asSaved, type TypedReturn, typedReturn } from '@/lib/forms/return-form';
import { conflictLines } from '@/lib/overview/returns/conflict-view';
import { actionText } from '@/lib/overview/returns/timeline';
import { stateAfter } from '@/lib/returns/month-return';
import { NO_CONTENT, type Revision } from '@/lib/returns/revision';
import type { ConflictView } from './beside';
import type { WordsHere } from './words-here';

/** Two versions of a month: what stood there when one began to type, and what somebody else has made of it since. */
export type TwoVersions = { readonly base: Revision | null; readonly last: Revision | null };

/** Both versions field by field, with who was quicker. */
export function conflictView(
  { t, locale, suspended, suspendedWords }: WordsHere,
  { base, last }: TwoVersions,
  typed: TypedReturn,
  names: ReadonlyMap<string, string | null>,
): ConflictView {
  const locked = last !== null && ['submitted', 'approved'].includes(stateAfter(last.action));
  const what = last === null ? '' : actionText(t, locale, last, names);
  return {
    text: t(locked ? 'returnPage.conflict.locked' : 'returnPage.conflict.text', { what }),
    over: base?.revision ?? 0,
    seen: last?.revision ?? 0,
    lines: conflictLines(
      t,
      asSaved(typed, suspendedWords, suspended),
      typedReturn(last ?? NO_CONTENT, suspended),
      typedReturn(base ?? NO_CONTENT, suspended),
    ),
    locked,
  };
}
