import { z } from 'zod';
import { isSheetField } from '@/lib/imports/book/sheet/sheet-fields';

/** The names of a form's fields that are a sheet's. */
export function sheetFieldsIn(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].filter((name) => !CONTROLS.includes(name) && isSheetField(name));
}

const CONTROLS: readonly string[] = ['do', 'key'];
const LONGEST = 2000;

/** The form of a book: what to do, and every field of the sheet as it was typed. */
export function sheetSchema(fields: readonly string[]) {
  return z.strictObject({
    do: z
      .string('unfit')
      .regex(/^[a-z]+(?::[a-zA-Z0-9.]+)?$/, 'unfit')
      .optional(),
    key: z.uuid('unfit'),
    ...Object.fromEntries(fields.map((field) => [field, z.string('unfit').max(LONGEST, 'unfit')])),
  });
}
