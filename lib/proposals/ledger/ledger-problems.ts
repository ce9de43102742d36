import type { Day } from '@/lib/calendar/day';
import type { LedgerEntry } from '../ledger-entry';
import type { ProposalProblem } from '../proposed';
import { definitionProblems } from './definition-problems';
import { problemOf } from './problem';
import { needsReason, standingsOf } from './relation';
import { unitProblems } from './unit-problems';
import { placeOf, validTimeOf } from './valid-time';
import { valueProblems } from './value-problems';

type Definition = Extract<LedgerEntry, { readonly entry: 'definition' }>;

/** Working days after which nobody would call a return a month's. */
const MOST_WORKING_DAYS = 31;

/**
 * What stands in the way of entries of the ledger as it is: what an entry can't say by itself, what it can't say beside the
 * others, and a change of what was valid that doesn't say why.
 *
 * @param ledger every entry there is, in the order of being known
 */
export function ledgerProblems(
  entries: readonly LedgerEntry[],
  ledger: readonly LedgerEntry[],
  { reason, today }: { readonly reason: string | null; readonly today: Day },
): readonly ProposalProblem[] {
  const definitions = [...ledger, ...entries].filter((one): one is Definition => one.entry === 'definition');
  const problems = [
    ...entries.flatMap((entry) => ownProblems(entry, definitions, today)),
    ...entries.flatMap((entry) => (entry.entry === 'definition' ? unitProblems(entry, entries, ledger) : [])),
  ];
  const repeated = entries.filter(
    (entry, at) => entries.findIndex((one) => placeOf(one) === placeOf(entry)) < at,
  );
  const standings = standingsOf(entries, ledger, today);
  const gone = standings.filter(
    ({ entry, before }) =>
      entry.entry === 'holiday' && !entry.kept && !(before?.entry === 'holiday' && before.kept),
  );
  return [
    ...problems,
    ...repeated.map((entry) => problemOf(entry, 'twice', fieldOfTime(entry), placeOf(entry))),
    ...gone.map(({ entry }) => problemOf(entry, 'holiday-not-there', 'day', validTimeOf(entry))),
    ...standings
      .filter(({ relation, entry }) => relation === 'same' && !gone.some((one) => one.entry === entry))
      .map(({ entry }) => problemOf(entry, 'same', fieldOfTime(entry), null)),
    ...standings
      .filter(({ relation }) => needsReason(relation) && reason === null)
      .map(({ entry, relation }) => problemOf(entry, 'reason-needed', 'reason', null, { relation })),
  ];
}

function ownProblems(
  entry: LedgerEntry,
  definitions: readonly Definition[],
  today: Day,
): readonly ProposalProblem[] {
  switch (entry.entry) {
    case 'definition': {
      const hasFirst = definitions.some((one) => one.measure === entry.measure && one.validFrom === null);
      const begins = hasFirst ? [] : [problemOf(entry, 'first-has-beginning', 'from', entry.validFrom)];
      return [...definitionProblems(entry), ...begins];
    }
    case 'target':
    case 'plan':
    case 'published':
      return valueProblems(entry, definitions, today);
    case 'holiday':
      return [];
    case 'setting':
      return entry.name === 'return-due-working-days' && Number(entry.value) > MOST_WORKING_DAYS
        ? [problemOf(entry, 'setting-range', 'value', entry.value, { high: MOST_WORKING_DAYS })]
        : [];
  }
}

/** The field that says of which time an entry is. */
function fieldOfTime(entry: LedgerEntry): string {
  if (entry.entry === 'holiday') return 'day';
  return entry.entry === 'plan' || entry.entry === 'published' ? 'year' : 'from';
}
