import { RETURN_FIELDS, type ReturnField, type TypedReturn } from '@/lib/forms/return-form';
import type { Translator } from '@/lib/messages/translator';
import { fieldLabel } from './problem-text';

/** A field about which two people say different things. */
export type ConflictLine = {
  readonly field: ReturnField;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly before: string;
  /** What only one of the two has changed is proposed; null where both have. */
  readonly proposed: 'mine' | 'theirs' | null;
};

/** Where what one person typed differs from what another one has saved meanwhile. */
export function conflictLines(
  t: Translator,
  mine: TypedReturn,
  theirs: TypedReturn,
  base: TypedReturn,
): readonly ConflictLine[] {
  return RETURN_FIELDS.filter((field) => mine[field] !== theirs[field]).map((field) => ({
    field,
    label: fieldLabel(t, field),
    mine: mine[field],
    theirs: theirs[field],
    before: base[field],
    proposed: mine[field] === base[field] ? 'theirs' : theirs[field] === base[field] ? 'mine' : null,
  }));
}
