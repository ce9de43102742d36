import { RETURN_FIELDS, type ReturnField, type TypedReturn } from './return-form';
import { mineField, type ReturnValues, takeField } from './return-schema';

/** What is to be saved after somebody chose between two versions. */
export type Chosen = {
  readonly typed: TypedReturn;
  /** Fields that differ and of which neither was chosen. */
  readonly unchosen: readonly ReturnField[];
};

/**
 * Takes the other's version of the fields for which it was chosen; but what was typed into a field after the choice was shown
 * stands, whatever is chosen there.
 *
 * @param mine what is typed, as it would stand there once saved
 * @param theirs what the other one saved; null where there is nothing to choose from
 * @param differing the fields that have to be chosen
 */
export function chosenReturn(
  values: ReturnValues,
  mine: TypedReturn,
  theirs: TypedReturn | null,
  differing: readonly ReturnField[],
): Chosen {
  const typedSince = (field: ReturnField) => mine[field] !== (values[mineField(field)] ?? mine[field]);
  const fields = RETURN_FIELDS.map((field) => {
    const takes = theirs !== null && values[takeField(field)] === 'theirs' && !typedSince(field);
    return [field, takes ? theirs[field] : values[field]] as const;
  });
  return {
    typed: Object.fromEntries(fields) as TypedReturn,
    unchosen: differing.filter((field) => values[takeField(field)] === undefined && !typedSince(field)),
  };
}
