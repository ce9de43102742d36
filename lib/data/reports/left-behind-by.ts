import 'server-only';
import type { Day } from '@/lib/calendar/day';
import { endOfHongKongDay } from '@/lib/calendar/hong-kong';
import type { LeftBehind } from '@/lib/proposals/ledger-effects';
import { corMissingTexts } from '@/lib/reports/cor/cor-missing-texts';
import type { Queryable } from '../database';
import type { ReportInputs } from './load-report-inputs';
import { leftBehind, loadAllToday, type ReissueDue } from './reissues';

/**
 * The issued reports that a change of what they are worked out from would leave behind: each with the figures that would
 * differ from what was issued and don't today, or what it would lack.
 */
export async function leftBehindBy(
  db: Queryable,
  change: Pick<ReportInputs, 'measures' | 'dueDay'>,
  today: Day,
): Promise<readonly LeftBehind[]> {
  const loaded = await loadAllToday(db, new Date(endOfHongKongDay(today).getTime() - 1));
  const already = new Map(leftBehind(loaded, loaded.figures).map((due) => [due.id, told(due)]));
  return leftBehind({ ...loaded, inputs: { ...loaded.inputs, ...change } }, loaded.figures)
    .map((due) => told(due, already.get(due.id)))
    .filter(({ differences, lacks }) => differences.length > 0 || lacks.length > 0);
}

/** What is told of a report; what is so already isn't told again. */
function told({ id, kind, period, differences, missing }: ReissueDue, already?: LeftBehind): LeftBehind {
  const [known, lacked] = [new Set(already?.differences.map(textOf)), new Set(already?.lacks.map(textOf))];
  return {
    ...{ id, kind, period },
    differences: differences
      .map(({ key, label, before, after }) => ({ key, label, before, after }))
      .filter((one) => !known.has(textOf(one))),
    lacks: missing.map(corMissingTexts).filter((one) => !lacked.has(textOf(one))),
  };
}

function textOf(one: unknown): string {
  return JSON.stringify(one);
}
