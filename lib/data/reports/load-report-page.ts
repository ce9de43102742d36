import 'server-only';
import { may } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { inSnapshot } from '../reads/snapshot';
import type { Issue, ReportName } from './issue';
import { loadRegister } from './load-register';
import { type NotReportable, type Prepared, prepareIssue } from './prepare-issue';

export type ReportAnswer = {
  /** Of this report, the newest first. */
  readonly issues: readonly Issue[];
  /** As it would be issued now, or why it can't be; null for those who only read. */
  readonly now: Prepared | NotReportable | null;
};

/**
 * One report: what was issued of it, and how it stands now.
 *
 * @throws Forbidden
 */
export async function loadReportPage(person: Person, report: ReportName, now: Date): Promise<ReportAnswer> {
  const { kind, period } = report;
  const issues = (await loadRegister(person)).filter(
    (issue) => issue.kind === kind && issue.period === period,
  );
  if (!may(person, 'preview-report')) return { issues, now: null };
  return { issues, now: await inSnapshot((db) => prepareIssue(db, report, now)) };
}
