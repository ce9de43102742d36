import type { DepartmentsMonthAnswer } from '@/lib/data/departments/load-departments-month';
import { NO_DEPARTMENTS } from '@/lib/departments/department-counts';
import { type TypedDepartments, typedDepartments } from '@/lib/forms/departments-form';
import type { DepartmentsConflict } from './beside';
import { departmentsConflict } from './departments-conflict';

type Opened = { readonly typed: TypedDepartments; readonly conflict: DepartmentsConflict | null };

/**
 * What stands in the form when it is opened: what was saved, with what was kept of typing over it. Where somebody else saved
 * since it was typed, what only they changed stands there as they have it, and every difference is told.
 */
export async function openedDraft(answer: DepartmentsMonthAnswer): Promise<Opened> {
  const { of, chain, draft } = answer;
  const stands = typedDepartments(of.last ?? NO_DEPARTMENTS);
  if (draft === null) return { typed: stands, conflict: null };
  // A cell that wasn't in the form then has what stands there now.
  const typed = { ...stands, ...draft.typed };
  if (draft.seen >= (of.last?.revision ?? 0)) return { typed, conflict: null };
  const base = chain.find(({ revision }) => revision === draft.seen) ?? null;
  const conflict = await departmentsConflict({ base, last: of.last }, typed, answer);
  return {
    typed: { ...typed, ...conflict.fields },
    conflict: conflict.lines.length === 0 ? null : conflict,
  };
}
