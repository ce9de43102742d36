import type { ImportLine } from '@/lib/data/imports/import-types';
import { isDecisionProblem } from '@/lib/imports/decide-import';

/** What becomes of a month, as a reader is told. */
export type Outcome = 'refused' | 'changed' | 'new' | 'same';

/** What becomes of a month: one whose row is wrong is refused, whatever would become of it otherwise. */
export function outcomeOf({ decision, wrong }: Pick<ImportLine, 'decision' | 'wrong'>): Outcome {
  return wrong || isDecisionProblem(decision) ? 'refused' : decision;
}

/** The lines of a preview, and how many months of each outcome there are. */
export type ShownLines<Line> = {
  readonly shown: readonly Line[];
  readonly left: number;
  readonly counts: Readonly<Record<Outcome, number>>;
};

/**
 * The lines that are shown: those that are refused first, then what changes and what is new; each of them is shown. Only
 * months that stay the same are left out where there are too many.
 *
 * @param most how many lines are a table that somebody reads
 * @example shownLines([same, refused], 1) // { shown: [refused], left: 1, counts: { refused: 1, same: 1, … } }
 */
export function shownLines<Line extends Pick<ImportLine, 'decision' | 'wrong'>>(
  lines: readonly Line[],
  most: number,
): ShownLines<Line> {
  const of = (wanted: Outcome) => lines.filter((line) => outcomeOf(line) === wanted);
  const [refused, changed, fresh, same] = [of('refused'), of('changed'), of('new'), of('same')];
  const always = [...refused, ...changed, ...fresh];
  const shown = [...always, ...same.slice(0, Math.max(0, most - always.length))];
  const counts = { refused: refused.length, changed: changed.length, new: fresh.length, same: same.length };
  return { shown, left: lines.length - shown.length, counts };
}
