import { type Month, parseMonth } from '@/lib/calendar/month';
import { inForce } from '@/lib/kpi/in-force';
import type { LedgerEntry } from '../ledger-entry';
import type { ProposalProblem } from '../proposed';
import { problemOf } from './problem';
import { placeOf } from './valid-time';

type Of<Kind extends LedgerEntry['entry']> = Extract<LedgerEntry, { readonly entry: Kind }>;

/**
 * Targets and plans that a definition of another unit would leave behind: 80 was meant in per cent, and can't be held against
 * a score. New ones, from the same month or for the same year, belong into the same proposal.
 *
 * @example unitProblems(scoreFrom2027, entries, ledger)[0].code // 'unit-left-behind'
 */
export function unitProblems(
  entry: Of<'definition'>,
  entries: readonly LedgerEntry[],
  ledger: readonly LedgerEntry[],
): readonly ProposalProblem[] {
  const own = (all: readonly LedgerEntry[]) =>
    all.filter((one) => 'measure' in one && one.measure === entry.measure);
  const [before, after] = [definitionsIn(own(ledger)), definitionsIn(own([...ledger, ...entries]))];
  const proposed = new Set(entries);
  const held = [...new Map(own([...ledger, ...entries]).map((one) => [placeOf(one), one])).values()];
  const targets = held.flatMap((one) => (one.entry === 'target' ? [one] : []));
  const plans = held.flatMap((one) => (one.entry === 'plan' ? [one] : []));
  const left = [
    ...targets.filter((target) => {
      const next = targets
        .map(({ validFrom }) => validFrom)
        .filter((month) => month > target.validFrom)
        .sort()[0];
      const meant = inForce(proposed.has(target) ? after : before, target.validFrom)?.unit;
      return meant !== undefined && unitsIn(after, target.validFrom, next).some((unit) => unit !== meant);
    }),
    ...plans.filter((plan) => {
      const month = parseMonth(`${plan.year}-12`);
      const meant = month && inForce(proposed.has(plan) ? after : before, month)?.unit;
      return month !== null && meant !== undefined && meant !== null && inForce(after, month)?.unit !== meant;
    }),
  ];
  return left.map((one) => problemOf(entry, 'unit-left-behind', 'unit', one.value, { of: placeOf(one) }));
}

function definitionsIn(entries: readonly LedgerEntry[]): readonly Of<'definition'>[] {
  const held = [...new Map(entries.map((one) => [placeOf(one), one])).values()];
  return held.flatMap((one) => (one.entry === 'definition' ? [one] : []));
}

/** The units of a measure from a month until before another one. */
function unitsIn(definitions: readonly Of<'definition'>[], from: Month, until: Month | undefined) {
  const begun = definitions.filter(
    ({ validFrom }) => validFrom !== null && validFrom > from && (until === undefined || validFrom < until),
  );
  const first = inForce(definitions, from);
  return [...(first ? [first] : []), ...begun].map(({ unit }) => unit);
}
