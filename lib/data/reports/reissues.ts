import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { addMonths, type Month, yearOf } from '@/lib/calendar/month';
import type { Counts } from '@/lib/kpi/counts';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import type { CorMissing } from '@/lib/reports/cor/cor-missing';
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

/** An issued report that the figures have left behind. */
export type ReissueDue = Pick<LastIssue, 'kind' | 'period' | 'number' | 'id' | 'asAt'> & {
  /** Every figure that differs; none where it can't be made any more. */
  readonly differences: readonly Difference[];
  /** What it would lack today. */
  readonly missing: readonly CorMissing[];
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

async function reissuesDue(now: Date): Promise<readonly ReissueDue[]> {
  const loaded = await inSnapshot((db) => loadAllToday(db, now));
  return leftBehind(loaded, loaded.figures);
}

/** The newest issue of every report, and all that they would be worked out from today. */
export async function loadAllToday(db: Queryable, now: Date): Promise<ReportsToday> {
  const monthly = await lastIssues(db, { kind: 'monthly', from: '1900-01', to: '2999-12' });
  const cor = await lastIssues(db, { kind: 'cor', from: '1900', to: '2999' });
  return loadToday(db, [...monthly, ...cor], now);
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

async function superseded(month: Month, counts: Counts, now: Date): Promise<readonly ReissueDue[]> {
  const loaded = await inSnapshot(async (db) => {
    const monthly = await lastIssues(db, {
      kind: 'monthly',
      from: month,
      to: addMonths(month, MONTHS_TOLD - 1),
    });
    const years = { from: String(yearOf(month) + 1), to: String(yearOf(month) + 2) };
    const cor = await lastIssues(db, { kind: 'cor', ...years });
    return loadToday(db, [...monthly, ...cor], now);
  });
  const stands = loaded.figures.get(month);
  const standing = stands === undefined ? 'final' : 'revised';
  const revision = (stands?.revision ?? 0) + 1;
  return leftBehind(loaded, new Map(loaded.figures).set(month, { month, counts, standing, revision }));
}

/** Changes with every issue, which the data’s version doesn’t: no answer but these two is made from issues. */
async function issuesSoFar(): Promise<number> {
  return database().reportIssue.count();
}

/** Issued reports with what they would be worked out from today. */
export type ReportsToday = {
  readonly issues: readonly LastIssue[];
  readonly inputs: ReportInputs;
  readonly figures: MonthFigures;
};

/** All that the reports would be worked out from today, for the months that they tell of. */
async function loadToday(db: Queryable, issues: readonly LastIssue[], now: Date): Promise<ReportsToday> {
  const moment = { today: hongKongDay(now), asAt: null };
  const months = issues.flatMap(monthsOf).sort();
  const [from, to] = [months[0], months.at(-1)];
  const figures = from && to ? await loadReportFigures(db, moment, { from, to }, false) : new Map();
  return { issues, inputs: await loadReportInputs(db, moment, now), figures };
}

/**
 * Which of these issues would tell another figure with these, or can't be made any more. That more could be told today, a plan
 * or a newer book, makes none of what was told wrong.
 */
export async function leftBehind(
  { issues, inputs }: ReportsToday,
  figures: MonthFigures,
): Promise<readonly ReissueDue[]> {
  const dues: ReissueDue[] = [];
  for (const issue of issues) {
    dues.push(...dueOf(inputs, figures, issue));
    // Ten years of reports take seconds: others are answered in between.
    await setImmediate();
  }
  return dues;
}

function dueOf(inputs: ReportInputs, figures: MonthFigures, issue: LastIssue): readonly ReissueDue[] {
  const { kind, period, number, id, asAt, snapshot } = issue;
  const today = factsToday(inputs, figures, issue);
  const named = { kind, period, number, id, asAt };
  if (today.kind === 'missing') return [{ ...named, differences: [], missing: today.missing }];
  const differences = differencesOf(snapshot.facts, today).filter(({ added }) => !added);
  return differences.length > 0 ? [{ ...named, differences, missing: [] }] : [];
}

/** The same report with today's figures, beside the book that it was issued with. */
function factsToday(inputs: ReportInputs, figures: MonthFigures, { snapshot: { facts } }: LastIssue) {
  if (facts.kind === 'cor') {
    const made = corFactsOf(inputs, figures, facts.year);
    return made.kind === 'facts' ? made.facts : made;
  }
  const books = inputs.books.filter(({ id }) => facts.book !== null && id <= facts.book.id);
  return monthlyFactsOf({ ...inputs, books }, figures, facts.month, 'approved');
}

/** The first and the last month that an issue tells of. */
function monthsOf({ snapshot: { facts } }: LastIssue): readonly Month[] {
  const { from, to } = facts.kind === 'monthly' ? monthsTold(facts.month) : corMonths(facts.year);
  return [from, to];
}
