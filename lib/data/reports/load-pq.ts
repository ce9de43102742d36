import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import { type PqFacts, pqFacts, pqMonths, WITHIN_MEASURE } from '@/lib/reports/pq/pq-facts';
import { loadGapContext } from '../events/load-gap-context';
import { loadMeasures } from '../ledger/load-measures';
import { loadFigures } from '../months/load-figures';
import { before, type Moment } from '../reads/moment';
import { monthsThereAre } from '../reads/months-there-are';
import { inSnapshot } from '../reads/snapshot';

/** The pack's facts; or why there is none: only made-up months, or no approved one among those that are asked for. */
export type PqAnswer =
  | { readonly kind: 'facts'; readonly facts: PqFacts }
  | { readonly kind: 'illustrative' }
  | { readonly kind: 'none' };

/**
 * The approved figures of 36 months by channel, from one state of the database.
 *
 * @param to the last month; null: the last reported one
 * @param now the moment of asking, which stands in the file
 * @throws Forbidden when the person may not read this
 */
export function loadPq(person: Person, to: Month | null, moment: Moment, now: Date): Promise<PqAnswer> {
  ensureMay(person, 'read-approved');
  return inSnapshot(async (db): Promise<PqAnswer> => {
    const there = await monthsThereAre(db, before(moment));
    if (there === null) return { kind: 'none' };
    // What is made up to show the product is no answer to a question of the legislature.
    if (there.illustrative) return { kind: 'illustrative' };
    const last = to ?? there.last;
    const figures = await loadFigures(db, { ...pqMonths(last), before: before(moment), provisional: false });
    if (figures.size === 0) return { kind: 'none' };
    const { dueDay, suspensions, today: asAt } = await loadGapContext(db, moment);
    const measures = await loadMeasures(db, before(moment));
    const within = measures.find(({ id }) => id === WITHIN_MEASURE)?.definitions ?? null;
    const knownAt = now.toISOString();
    const facts = pqFacts({ to: last, asAt, knownAt, figures, dueDay, suspensions, within });
    return { kind: 'facts', facts };
  });
}
