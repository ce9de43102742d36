import 'server-only';
import type { LeftBehind } from '@/lib/proposals/ledger-effects';
import { corMissingTexts } from '@/lib/reports/cor/cor-missing-texts';
import type { ReportInputs } from './load-report-inputs';
import { leftBehind, type ReissueDue, type ReportsToday } from './reissues';

/**
 * The issued reports that a change of what they are worked out from would leave behind: each with the figures that would
 * differ from what was issued and don't today, or what it would lack.
 */
export async function leftBehindBy(
  loaded: ReportsToday,
  change: Pick<ReportInputs, 'measures' | 'dueDay'>,
): Promise<readonly LeftBehind[]> {
  const dues = await leftBehind({ ...loaded, inputs: { ...loaded.inputs, ...change } }, loaded.figures);
  // Only of these it matters what they would tell differently already.
  const ids = new Set(dues.map(({ id }) => id));
  const issues = loaded.issues.filter(({ id }) => ids.has(id));
  const today = await leftBehind({ ...loaded, issues }, loaded.figures);
  const already = new Map(today.map((due) => [due.id, told(due)]));
  return dues
    .map((due) => told(due, already.get(due.id)))
    .map((one) => ({ ...one, differences: onceEach(one.differences) }))
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

/** Without those that say what another one says: January is a month, and the year up to it. */
function onceEach(differences: LeftBehind['differences']): LeftBehind['differences'] {
  const said = differences.map(({ key: _, ...words }) => textOf(words));
  return differences.filter((_, at) => said.indexOf(said[at] ?? '') === at);
}

function textOf(one: unknown): string {
  return JSON.stringify(one);
}
