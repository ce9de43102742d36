import { RETURN_FIELDS, type ReturnField, type TypedReturn } from './return-form';
import { type ReturnValues, takeField } from './return-schema';

/** What is to be saved after somebody chose between two versions. */
export type Chosen = {
  readonly typed: TypedReturn;
  /** Fields that differ and of which neither was chosen. */
  readonly unchosen: readonly ReturnField[];
};

/**
 * Takes the other's version of the fields for which it was chosen.
 *
 * @param theirs what the other one saved; null where there is nothing to choose from
 * @param differing the fields that have to be chosen
 */
export function chosenReturn(
  values: ReturnValues,
  theirs: TypedReturn | null,
  differing: readonly ReturnField[],
): Chosen {
  const fields = RETURN_FIELDS.map((field) => {
    const takes = theirs !== null && values[takeField(field)] === 'theirs';
    return [field, takes ? theirs[field] : values[field]] as const;
  });
  return {
    typed: Object.fromEntries(fields) as TypedReturn,
    unchosen: differing.filter((field) => values[takeField(field)] === undefined),
  };
}
