import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { checkIdentities, checkReturn, unexplained } from '@/lib/returns/checks/check-return';
import type { Finding } from '@/lib/returns/checks/finding';
import type { Deed } from '@/lib/returns/deeds';
import { sameContent } from '@/lib/returns/difference';
import type { ReturnContent, Revision } from '@/lib/returns/revision';
import { knownBefore } from '../known-by';
import { act, type Work as WorkOn } from './act';
import type { Change, ChangeOutcome } from './change';
import { loadCheckContext } from './load-check-context';
import { MONTH_CHAINS, type NewLink } from './month-chains';

/**
 * Saves what was typed as the return's next revision.
 *
 * @throws Forbidden
 */
export function saveMonth(
  person: Person,
  change: Change,
  content: ReturnContent,
  now: Date,
): Promise<ChangeOutcome> {
  ensureMay(person, 'enter-month');
  return doing(change, person, 'saved', now, { content }, async ({ last }) => {
    if (last !== null && sameContent(last, content)) return { kind: 'same', revision: last.revision };
    const errors = checkIdentities(content.counts).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return { kind: 'findings', findings: errors };
    return { kind: 'add', links: [{ ...content, action: 'saved' }] };
  });
}

/**
 * Submits what was typed: saved first where it differs from what stands there. Warnings that nobody explained keep it from
 * being submitted, and then nothing is saved either.
 *
 * @throws Forbidden
 */
export function submitMonth(
  person: Person,
  change: Change,
  content: ReturnContent,
  now: Date,
): Promise<ChangeOutcome> {
  ensureMay(person, 'enter-month');
  return doing(change, person, 'submitted', now, { content }, async ({ last, month }, tx) => {
    const findings = checkReturn(content.counts, await loadCheckContext(tx, month, knownBefore(null)));
    const errors = findings.filter(({ severity }) => severity === 'error');
    const open = [...errors, ...unexplained(findings, content.comments)];
    if (open.length > 0) return { kind: 'findings', findings: open };
    const submitted = { ...content, action: 'submitted' } as const;
    const isSaved = last !== null && sameContent(last, content);
    return { kind: 'add', links: isSaved ? [submitted] : [{ ...content, action: 'saved' }, submitted] };
  });
}

/**
 * Takes a submission back, to be gone on with.
 *
 * @throws Forbidden
 */
export function withdrawMonth(person: Person, change: Change, now: Date): Promise<ChangeOutcome> {
  ensureMay(person, 'enter-month');
  return doing(change, person, 'withdrawn', now, {}, asItStands('withdrawn'));
}

/**
 * Approves exactly the revision that was seen: readers see it from now on.
 *
 * @throws Forbidden
 */
export function approveMonth(person: Person, change: Change, now: Date): Promise<ChangeOutcome> {
  ensureMay(person, 'decide-month', { typedBy: [] });
  return doing(change, person, 'approved', now, {}, asItStands('approved'));
}

/**
 * Gives a submission back to be corrected.
 *
 * @param reason what is to be looked at; not blank
 * @throws Forbidden
 */
export function returnMonth(
  person: Person,
  change: Change,
  reason: string,
  now: Date,
): Promise<ChangeOutcome> {
  ensureMay(person, 'decide-month', { typedBy: [] });
  return doing(change, person, 'returned', now, { reason }, asItStands('returned', reason));
}

/**
 * Opens an approved month to be corrected; what was approved stays what readers see until the correction is approved.
 *
 * @param reason why; not blank
 * @throws Forbidden
 */
export function reopenMonth(
  person: Person,
  change: Change,
  reason: string,
  now: Date,
): Promise<ChangeOutcome> {
  ensureMay(person, 'decide-month', { typedBy: [] });
  return doing(change, person, 'reopened', now, { reason }, asItStands('reopened', reason));
}

/** An action that changes nothing of what the return says. */
function asItStands(action: Deed, reason?: string): Work {
  return async ({ last }) => {
    if (last === null) return { kind: 'obstacle', obstacle: 'state' };
    const { counts, comments, note } = last;
    const why = reason === undefined ? {} : { reason };
    return { kind: 'add', links: [{ action, counts, comments, note, ...why }] };
  };
}

type Work = WorkOn<Revision, NewLink, Finding>;

/** @param given what the form says beside the deed, by which it is known again */
function doing(
  change: Change,
  person: Person,
  deed: Deed,
  now: Date,
  given: { readonly content?: ReturnContent; readonly reason?: string },
  work: Work,
): Promise<ChangeOutcome> {
  const isMade = (made: Revision) =>
    made.reason === (given.reason ?? null) &&
    (given.content === undefined || sameContent(made, given.content));
  return act(MONTH_CHAINS, change, person, now, { deed, isMade }, work);
}
