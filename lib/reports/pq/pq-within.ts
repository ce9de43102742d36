import type { Month } from '@/lib/calendar/month';
import { COUNT_CODES, type CountCode } from '@/lib/kpi/counts';
import { computesTheSame, countsNeeded, type Definition, definitionInForce } from '@/lib/kpi/definition';
import type { PqFacts } from './pq-facts';

/** A definition of the pledge, and the months told in which it is in force. */
export type WithinSpan = { readonly definition: Definition; readonly from: Month; readonly to: Month };

/**
 * By which definitions the share of calls answered within 12 seconds is worked out, oldest first: one for neighbouring
 * months whose definitions compute the same. None where the ledger has no such measure.
 */
export function withinSpans({ within, months }: PqFacts): readonly WithinSpan[] {
  if (within === null) return [];
  const spans: WithinSpan[] = [];
  for (const { month } of months) {
    const definition = definitionInForce(within, month);
    const last = spans.at(-1);
    if (last && computesTheSame(last.definition, definition))
      spans[spans.length - 1] = { ...last, to: month };
    else spans.push({ definition, from: month, to: month });
  }
  return spans;
}

/** The counts that those definitions need, in the order of the catalogue. */
export function withinCounts(facts: PqFacts): readonly CountCode[] {
  const needed = new Set(withinSpans(facts).flatMap(({ definition }) => countsNeeded(definition)));
  return COUNT_CODES.filter((code) => needed.has(code));
}
