import { randomUUID } from 'node:crypto';
import { MANAGER, OFFICER } from '@/lib/access/testing/people';
import type { Month } from '@/lib/calendar/month';
import type { Department } from '@/lib/departments/department';
import type { DepartmentRow } from '@/lib/departments/department-counts';
import { confirmProposal } from '../../proposals/decide';
import { previewProposal } from '../../proposals/preview';
import { propose } from '../../proposals/propose';
import { approveDepartments, submitDepartments } from '../change-departments';

/** The moment of a day, at noon in Hong Kong. */
export function noon(day: string): Date {
  return new Date(`${day}T04:00:00Z`);
}

/** Departments that an officer proposed and a manager confirmed on a day. */
export async function givenDepartments(
  entries: readonly Department[],
  day: string,
  reason: string | null = null,
): Promise<void> {
  const proposed = { kind: 'departments', entries } as const;
  const made = await propose(OFFICER, { proposed, reason, key: null }, noon(day));
  if (made.kind !== 'proposed') throw new Error(JSON.stringify(made));
  const { seen } = await previewProposal(MANAGER, proposed, reason, noon(day));
  const done = await confirmProposal(MANAGER, { id: made.id, seen }, noon(day));
  if (done.kind !== 'done') throw new Error(JSON.stringify(done));
}

/** Counts by department of a month that an officer submitted and a manager approved on a day. */
export async function givenDepartmentCounts(
  month: string,
  rows: readonly DepartmentRow[],
  day: string,
  note = 'counted by hand',
): Promise<void> {
  const change = (seen: number) => ({ month: month as Month, seen, key: randomUUID() });
  const submitted = await submitDepartments(OFFICER, change(0), { rows, note }, noon(day));
  if (submitted.kind !== 'done') throw new Error(JSON.stringify(submitted));
  const approved = await approveDepartments(MANAGER, change(submitted.revision), noon(day));
  if (approved.kind !== 'done') throw new Error(JSON.stringify(approved));
}
