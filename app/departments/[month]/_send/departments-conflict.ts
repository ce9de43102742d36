import { randomUUID } from 'node:crypto';
import type { DepartmentsContext } from '@/lib/departments/check-departments';
import { type DepartmentsRevision, NO_DEPARTMENTS } from '@/lib/departments/department-counts';
import { differingFields, type TypedDepartments, typedDepartments } from '@/lib/forms/departments-form';
import { fieldText } from '@/lib/overview/departments/month-texts';
import { actionText } from '@/lib/overview/returns/timeline';
import { getLocale, getTexts } from '@/lib/request/words';
import type { DepartmentsConflict } from './beside';

type Versions = { readonly base: DepartmentsRevision | null; readonly last: DepartmentsRevision | null };
type Around = {
  readonly names: ReadonlyMap<string, string | null>;
  readonly context: DepartmentsContext;
};

/**
 * Two versions of a month's counts, made one form: what only the other one changed is put into it, what both changed stands
 * as one typed it, and every difference is told.
 */
export async function departmentsConflict(
  { base, last }: Versions,
  typed: TypedDepartments,
  { names, context }: Around,
): Promise<DepartmentsConflict> {
  const [t, locale] = [await getTexts(), await getLocale()];
  const began = typedDepartments(base ?? NO_DEPARTMENTS);
  const theirs = typedDepartments(last ?? NO_DEPARTMENTS);
  const changedByMe = new Set(differingFields(typed, began).map(({ field }) => field));
  const blank = t('departments.conflict.blank');
  const lines = differingFields(typed, theirs).map(({ field, a, b }) => ({
    field,
    label: fieldText(t, locale, context.departments, field),
    mine: a || blank,
    theirs: b || blank,
    before: began[field] || blank,
    taken: changedByMe.has(field) ? ('mine' as const) : ('theirs' as const),
  }));
  const what = last === null ? '' : actionText(t, locale, last, names);
  return {
    text: t('departments.conflict.text', { what }),
    seen: last?.revision ?? 0,
    key: randomUUID(),
    lines,
    fields: Object.fromEntries(
      lines.filter(({ taken }) => taken === 'theirs').map(({ field }) => [field, theirs[field] ?? '']),
    ),
  };
}
