import { type Month, monthRange } from '@/lib/calendar/month';
import { COUNTS, type CountCode } from './counts';
import type { MonthFigures } from './month-figure';
import { isSuspended, type Suspension } from './suspension';

/** Counts that change alike, and the months in which they do. */
export type ChangedCounts = { readonly codes: readonly CountCode[]; readonly months: readonly Month[] };

/** What another state of the events makes of the months. */
export type SuspensionChanges = {
  /** Counts that aren't given become suspended. */
  readonly becomes: readonly ChangedCounts[];
  /** Counts that aren't given get their own gap back. */
  readonly ceases: readonly ChangedCounts[];
  /** Counts that are given stay as they are, though the whole month becomes suspended. */
  readonly stays: readonly ChangedCounts[];
};

/**
 * What becomes of every count of every month when events say something else.
 *
 * @param figures of all months that either state suspends
 * @example written contacts suspended in April 2014, 7 e-mails reported: becomes other_written, stays emails
 */
export function suspensionChanges(
  before: readonly Suspension[],
  after: readonly Suspension[],
  figures: MonthFigures,
): SuspensionChanges {
  const months = monthsOf([...before, ...after]);
  const changed = (wanted: keyof SuspensionChanges) =>
    gathered(
      COUNTS.map(({ code }) => ({
        code,
        months: months.filter((month) => changeOf(code, month, { before, after, figures }) === wanted),
      })),
    );
  return { becomes: changed('becomes'), ceases: changed('ceases'), stays: changed('stays') };
}

function changeOf(
  code: CountCode,
  month: Month,
  {
    before,
    after,
    figures,
  }: { before: readonly Suspension[]; after: readonly Suspension[]; figures: MonthFigures },
): keyof SuspensionChanges | null {
  const figure = figures.get(month);
  const at = { month, reported: figure !== undefined };
  const [was, is] = [isSuspended(before, code, at), isSuspended(after, code, at)];
  const value = figure?.counts[code];
  if (was === is || value === 'suspended') return null;
  if (typeof value === 'number') return is ? 'stays' : null;
  return is ? 'becomes' : 'ceases';
}

function monthsOf(suspensions: readonly Suspension[]): readonly Month[] {
  return [...new Set(suspensions.flatMap(({ from, to }) => monthRange(from, to)))].sort();
}

/** Counts with the same months together, in the order of the catalogue. */
function gathered(
  counts: readonly { readonly code: CountCode; readonly months: readonly Month[] }[],
): readonly ChangedCounts[] {
  const groups = new Map<string, { codes: CountCode[]; months: readonly Month[] }>();
  for (const { code, months } of counts) {
    if (months.length === 0) continue;
    const group = groups.get(months.join()) ?? { codes: [], months };
    group.codes.push(code);
    groups.set(months.join(), group);
  }
  return [...groups.values()];
}
