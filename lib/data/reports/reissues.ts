import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { addMonths, type Month, yearOf } from '@/lib/calendar/month';
import type { Counts } from '@/lib/kpi/counts';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import { corMonths } from '@/lib/reports/cor/cor-months';
import { MONTHS_TOLD, monthsTold } from '@/lib/reports/monthly/monthly-facts';
import type { Difference } from '@/lib/reports/snapshot/difference';
import { differencesOf } from '@/lib/reports/snapshot/differences-of';
import { database, type Queryable } from '../database';
import { kept } from '../kept/kept';
import { inSnapshot } from '../reads/snapshot';
import { type LastIssue, lastIssues } from './last-issue';
import {
  corFactsOf,
  loadReportFigures,
  loadReportInputs,
  monthlyFactsOf,
  type ReportInputs,
} from './load-report-inputs';

/** An issued report that the figures have left behind, and every figure that differs. */
export type ReissueDue = Pick<LastIssue, 'kind' | 'period' | 'number' | 'id' | 'asAt'> & {
  readonly differences: readonly Difference[];
};

/**
 * The issued reports that would tell something else today: each is due to be issued again. In the order of their periods.
 *
 * @throws Forbidden
 */
export async function loadReissuesDue(person: Person, now: Date): Promise<readonly ReissueDue[]> {
  ensureMay(person, 'preview-report');
  const question = ['reissues', hongKongDay(now), await issuesSoFar()];
  return kept(person, 'preview-report', question, () => reissuesDue(now));
}

function reissuesDue(now: Date): Promise<readonly ReissueDue[]> {
  return inSnapshot(async (db) => {
    const monthly = await lastIssues(db, { kind: 'monthly', from: '1900-01', to: '2999-12' });
    const cor = await lastIssues(db, { kind: 'cor', from: '1900', to: '2999' });
    return reissuesOf(db, [...monthly, ...cor], now, (figures) => figures);
  });
}

/**
 * The issued reports that a month's counts, once approved, would leave behind.
 *
 * @throws Forbidden
 */
export async function loadSuperseded(
  person: Person,
  month: Month,
  counts: Counts,
  now: Date,
): Promise<readonly ReissueDue[]> {
  ensureMay(person, 'read-submitted');
  const question = ['superseded', month, counts, hongKongDay(now), await issuesSoFar()];
  return kept(person, 'read-submitted', question, () => superseded(month, counts, now));
}

function superseded(month: Month, counts: Counts, now: Date): Promise<readonly ReissueDue[]> {
  return inSnapshot(async (db) => {
    const monthly = await lastIssues(db, {
      kind: 'monthly',
      from: month,
      to: addMonths(month, MONTHS_TOLD - 1),
    });
    const years = { from: String(yearOf(month) + 1), to: String(yearOf(month) + 2) };
    const cor = await lastIssues(db, { kind: 'cor', ...years });
    return reissuesOf(db, [...monthly, ...cor], now, (figures) => {
      const stands = figures.get(month);
      const revision = (stands?.revision ?? 0) + 1;
      return new Map(figures).set(month, {
        month,
        counts,
        standing: stands === undefined ? 'final' : 'revised',
        revision,
      });
    });
  });
}

/** Changes with every issue, which the data’s version doesn’t: no answer but these two is made from issues. */
async function issuesSoFar(): Promise<number> {
  return database().reportIssue.count();
}

/** Which of these issues tell something else than the figures, once changed, do. */
async function reissuesOf(
  db: Queryable,
  issues: readonly LastIssue[],
  now: Date,
  change: (figures: MonthFigures) => MonthFigures,
): Promise<readonly ReissueDue[]> {
  const [first] = issues.flatMap(monthsOf).sort();
  const last = issues.flatMap(monthsOf).sort().at(-1);
  if (first === undefined || last === undefined) return [];
  const moment = { today: hongKongDay(now), asAt: null };
  const inputs = await loadReportInputs(db, moment, now);
  const figures = change(await loadReportFigures(db, moment, { from: first, to: last }, false));
  return issues.flatMap((issue) => {
    const today = factsToday(inputs, figures, issue);
    const differences = today ? differencesOf(issue.snapshot.facts, today) : [];
    const { kind, period, number, id, asAt } = issue;
    return differences.length > 0 ? [{ kind, period, number, id, asAt, differences }] : [];
  });
}

function factsToday(inputs: ReportInputs, figures: MonthFigures, { snapshot: { facts } }: LastIssue) {
  if (facts.kind === 'monthly') return monthlyFactsOf(inputs, figures, facts.month, 'approved');
  const now = corFactsOf(inputs, figures, facts.year);
  return now.kind === 'facts' ? now.facts : null;
}

/** The first and the last month that an issue tells of. */
function monthsOf({ snapshot: { facts } }: LastIssue): readonly Month[] {
  const { from, to } = facts.kind === 'monthly' ? monthsTold(facts.month) : corMonths(facts.year);
  return [from, to];
}
