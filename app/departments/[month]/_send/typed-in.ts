import { cellOf, NOTE_FIELD, type TypedDepartments } from '@/lib/forms/departments-form';

/** What stands in the form's own fields; whatever else was sent is left aside. */
export function typedIn(values: Readonly<Record<string, unknown>>): TypedDepartments {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, text]) =>
      typeof text === 'string' && (field === NOTE_FIELD || cellOf(field) !== null) ? [[field, text]] : [],
    ),
  );
}
