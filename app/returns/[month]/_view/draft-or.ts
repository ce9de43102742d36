import { RETURN_FIELDS, type TypedReturn } from '@/lib/forms/return-form';

/** What was kept of typing, in the fields there are today; what stands there where nothing was kept. */
export function draftOr(
  stands: TypedReturn,
  kept: Readonly<Record<string, string>> | undefined,
): TypedReturn {
  if (kept === undefined) return stands;
  const fields = RETURN_FIELDS.map((field) => [field, kept[field] ?? stands[field]]);
  return Object.fromEntries(fields) as TypedReturn;
}
