import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import { checkDepartments, type DepartmentsFinding } from '@/lib/departments/check-departments';
import {
  type DepartmentsContent,
  type DepartmentsRevision,
  inOrder,
  sameDepartments,
} from '@/lib/departments/department-counts';
import type { Deed } from '@/lib/returns/deeds';
import type { Transaction } from '../database';
import { knownBefore } from '../known-by';
import { act, type Work as WorkOn } from '../returns/act';
import type { Change, ChangeOutcome } from '../returns/change';
import { DEPARTMENT_CHAINS, type NewDepartmentsLink } from './department-chains';
import { holdDepartments } from './hold-departments';
import { loadDepartmentsChain } from './load-departments-chain';
import { loadDepartmentsContext } from './load-departments-context';
import { loadOpenFindings } from './load-open-findings';

export type DepartmentsOutcome = ChangeOutcome<DepartmentsRevision, DepartmentsFinding>;
type Work = WorkOn<DepartmentsRevision, NewDepartmentsLink, DepartmentsFinding>;

/**
 * Saves what was typed of a month's counts by department as the next revision.
 *
 * @throws Forbidden
 */
export function saveDepartments(
  person: Person,
  change: Change,
  content: DepartmentsContent,
  now: Date,
): Promise<DepartmentsOutcome> {
  ensureMay(person, 'enter-month');
  return doing(change, person, 'saved', now, { content }, async ({ last, month }, tx) => {
    if (last !== null && sameDepartments(last, content)) return { kind: 'same', revision: last.revision };
    await holdDepartments(tx);
    const errors = checkDepartments(content, await loadDepartmentsContext(tx, month)).filter(isError);
    if (errors.length > 0) return { kind: 'findings', findings: errors };
    return { kind: 'add', links: [saved(content)] };
  });
}

/**
 * Submits what was typed: saved first where it differs from what stands there. Sums that differ from the month's own
 * return keep it from being submitted where the note says nothing of it, and then nothing is saved either.
 *
 * @throws Forbidden
 */
export function submitDepartments(
  person: Person,
  change: Change,
  content: DepartmentsContent,
  now: Date,
): Promise<DepartmentsOutcome> {
  ensureMay(person, 'enter-month');
  return doing(change, person, 'submitted', now, { content }, async ({ last, month }, tx) => {
    await holdDepartments(tx);
    const open = await openNow(tx, month, content);
    if (open.length > 0) return { kind: 'findings', findings: open };
    const submitted = { action: 'submitted', rows: [], note: content.note } as const;
    const isSaved = last !== null && sameDepartments(last, content);
    return { kind: 'add', links: isSaved ? [submitted] : [saved(content), submitted] };
  });
}

/**
 * Takes a submission back, to be gone on with.
 *
 * @throws Forbidden
 */
export function withdrawDepartments(person: Person, change: Change, now: Date): Promise<DepartmentsOutcome> {
  ensureMay(person, 'enter-month');
  return doing(change, person, 'withdrawn', now, {}, asItStands('withdrawn'));
}

/**
 * Approves exactly the revision that was seen: readers see it from now on. Sums that differ from the month's own return by now
 * keep it from being approved where the note says nothing of it.
 *
 * @throws Forbidden
 */
export function approveDepartments(person: Person, change: Change, now: Date): Promise<DepartmentsOutcome> {
  ensureMay(person, 'decide-month', { typedBy: [] });
  return doing(change, person, 'approved', now, {}, async (of, tx) => {
    if (of.last !== null) {
      // The month's own return may have come, or become another one, since they were submitted.
      const open = await openNow(tx, of.month, of.last);
      if (open.length > 0) return { kind: 'findings', findings: open };
    }
    return asItStands('approved')(of, tx);
  });
}

/**
 * Gives a submission back to be corrected.
 *
 * @param reason what is to be looked at; not blank
 * @throws Forbidden
 */
export function returnDepartments(
  person: Person,
  change: Change,
  reason: string,
  now: Date,
): Promise<DepartmentsOutcome> {
  ensureMay(person, 'decide-month', { typedBy: [] });
  return doing(change, person, 'returned', now, { reason }, asItStands('returned', reason));
}

/**
 * Opens approved counts to be corrected; what was approved stays what readers see until the correction is approved.
 *
 * @param reason why; not blank
 * @throws Forbidden
 */
export function reopenDepartments(
  person: Person,
  change: Change,
  reason: string,
  now: Date,
): Promise<DepartmentsOutcome> {
  ensureMay(person, 'decide-month', { typedBy: [] });
  return doing(change, person, 'reopened', now, { reason }, asItStands('reopened', reason));
}

function saved({ rows, note }: DepartmentsContent): NewDepartmentsLink {
  return { action: 'saved', rows: inOrder(rows), note };
}

async function openNow(tx: Transaction, month: Month, content: DepartmentsContent) {
  const chain = await loadDepartmentsChain(tx, month, knownBefore(null));
  return loadOpenFindings(tx, month, content, { chain, context: await loadDepartmentsContext(tx, month) });
}

function isError({ severity }: DepartmentsFinding): boolean {
  return severity === 'error';
}

/** An action that changes nothing of what they say. */
function asItStands(action: Deed, reason?: string): Work {
  return async ({ last }) => {
    if (last === null) return { kind: 'obstacle', obstacle: 'state' };
    const why = reason === undefined ? {} : { reason };
    return { kind: 'add', links: [{ action, rows: [], note: last.note, ...why }] };
  };
}

/** @param given what the form says beside the deed, by which it is known again */
function doing(
  change: Change,
  person: Person,
  deed: Deed,
  now: Date,
  given: { readonly content?: DepartmentsContent; readonly reason?: string },
  work: Work,
): Promise<DepartmentsOutcome> {
  const isMade = (made: DepartmentsRevision) =>
    made.reason === (given.reason ?? null) &&
    (given.content === undefined || sameDepartments(made, given.content));
  return act(DEPARTMENT_CHAINS, change, person, now, { deed, isMade }, work);
}
