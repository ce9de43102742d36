import 'server-only';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { parseMonth } from '@/lib/calendar/month';
import { LOCALES, type Locale } from '@/lib/format/locale';
import type { CorMissing } from '@/lib/reports/cor/cor-missing';
import { type CommentaryState, commentaryStates } from '@/lib/reports/monthly/commentary-state';
import type { Difference } from '@/lib/reports/snapshot/difference';
import { differencesOf } from '@/lib/reports/snapshot/differences-of';
import type { Snapshot } from '@/lib/reports/snapshot/snapshot';
import type { Queryable } from '../database';
import { sha256 } from '../sha256';
import type { ReportName } from './issue';
import { type LastIssue, lastIssue } from './last-issue';
import { loadCommentary, type StoredCommentary } from './load-commentary';
import { loadCorFacts } from './load-cor-facts';
import { loadMonthlyFacts, type NoReport } from './load-monthly-facts';

/** Why a report can't be made. */
export type NotReportable = NoReport | { readonly kind: 'missing'; readonly missing: readonly CorMissing[] };

/** A report as it would be issued now. */
export type Prepared = {
  readonly kind: 'prepared';
  readonly facts: Snapshot['facts'];
  /** Empty for a report without commentary. */
  readonly commentary: readonly CommentaryState<StoredCommentary>[];
  readonly last: LastIssue | null;
  /** Against the last issue; empty without one. */
  readonly differences: readonly Difference[];
};

/** Everything that a report would be issued with now, or why it can't be made. */
export async function prepareIssue(
  db: Queryable,
  report: ReportName,
  now: Date,
  locales: readonly Locale[] = LOCALES,
): Promise<Prepared | NotReportable> {
  const loaded = await loadFacts(db, report, now);
  if (loaded.kind !== 'monthly' && loaded.kind !== 'cor') return loaded;
  const last = await lastIssue(db, report);
  const written = loaded.kind === 'monthly' ? await loadCommentary(db, loaded.month) : [];
  return {
    kind: 'prepared',
    facts: loaded,
    commentary: loaded.kind === 'monthly' ? commentaryStates(loaded, locales, written, sha256) : [],
    last,
    differences: last ? differencesOf(last.snapshot.facts, loaded) : [],
  };
}

async function loadFacts(
  db: Queryable,
  { kind, period }: ReportName,
  now: Date,
): Promise<Snapshot['facts'] | NotReportable> {
  const moment = { today: hongKongDay(now), asAt: null };
  if (kind === 'cor') {
    const answer = await loadCorFacts(db, Number.parseInt(period, 10), moment, now);
    return answer.kind === 'facts' ? answer.facts : answer;
  }
  const month = parseMonth(period);
  if (month === null) throw new RangeError(`not a month: ${period}`);
  return loadMonthlyFacts(db, month, moment, now);
}
