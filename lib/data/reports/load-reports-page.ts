import 'server-only';
import { may } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { calendarYearOf } from '@/lib/budget/book-years';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { type Month, yearOf } from '@/lib/calendar/month';
import { corMonths } from '@/lib/reports/cor/cor-months';
import { returnOf } from '@/lib/returns/month-return';
import type { Queryable } from '../database';
import { inSnapshot } from '../reads/snapshot';
import type { Issue } from './issue';
import { loadRegister } from './load-register';
import { corFactsOf, loadReportFigures, loadReportInputs, type ReportInputs } from './load-report-inputs';
import { loadReissuesDue, type ReissueDue } from './reissues';

/** What can be previewed and issued, for those who may. */
export type ToMake = {
  readonly due: readonly ReissueDue[];
  /** Approved months that no report was issued of, the newest first. */
  readonly approved: readonly Month[];
  /** Submitted months without an approved figure, the newest first. */
  readonly submitted: readonly Month[];
  /** The years of the books that are held and the one after, the newest first, with how many things each lacks. */
  readonly years: readonly { readonly year: number; readonly missing: number }[];
};

export type ReportsAnswer = {
  /** The newest first. */
  readonly issues: readonly Issue[];
  /** null for those who only read. */
  readonly toMake: ToMake | null;
};

/**
 * The register of issued reports, and what there is to issue.
 *
 * @throws Forbidden
 */
export async function loadReportsPage(person: Person, now: Date): Promise<ReportsAnswer> {
  const issues = await loadRegister(person);
  if (!may(person, 'preview-report')) return { issues, toMake: null };
  const due = await loadReissuesDue(person, now);
  return inSnapshot(async (db) => {
    const inputs = await loadReportInputs(db, { today: hongKongDay(now), asAt: null }, now);
    const issued = new Set(issues.filter(({ kind }) => kind === 'monthly').map(({ period }) => period));
    const returns = [...inputs.chains].map(([month, chain]) => returnOf(month, chain)).toReversed();
    const open = returns.filter(({ month }) => !issued.has(month));
    return {
      issues,
      toMake: {
        due,
        approved: open.filter(({ inForce }) => inForce !== null).map(({ month }) => month),
        submitted: open
          .filter(({ inForce, state }) => inForce === null && state === 'submitted')
          .map(({ month }) => month),
        years: await yearsToMake(db, inputs),
      },
    };
  });
}

async function yearsToMake(db: Queryable, inputs: ReportInputs): Promise<ToMake['years']> {
  const held = inputs.books.map(({ id }) => calendarYearOf(id));
  const last = held.at(-1) ?? yearOf(inputs.asAt.slice(0, 7) as Month);
  const moment = { today: inputs.asAt, asAt: null };
  const years: { year: number; missing: number }[] = [];
  for (const year of [...held, last + 1].toReversed()) {
    const figures = await loadReportFigures(db, moment, corMonths(year), false);
    const made = corFactsOf(inputs, figures, year);
    years.push({ year, missing: made.kind === 'missing' ? made.missing.length : 0 });
  }
  return years;
}
