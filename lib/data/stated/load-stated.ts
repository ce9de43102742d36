import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { publicEvents, statedFigures } from '@/lib/imports/book/stated-file';
import type { PublicEvent, StatedFigure } from '@/lib/kpi/stated';
import events from '@/prisma/books/events.json' with { type: 'json' };
import figures from '@/prisma/books/stated-in-public.json' with { type: 'json' };
import { effectiveDay, type Moment } from '../reads/moment';

export type StatedAnswer = {
  readonly figures: readonly StatedFigure[];
  readonly events: readonly PublicEvent[];
};

/**
 * What was stated in public about 1823 outside of the Estimates, and what happened there, as far as it was known.
 *
 * @throws Forbidden when the person may not read this
 */
export async function loadStated(person: Person, moment: Moment): Promise<StatedAnswer> {
  ensureMay(person, 'read-approved');
  const known = (one: { readonly known: string }) => one.known <= effectiveDay(moment);
  return {
    figures: statedFigures(figures).filter(known),
    events: publicEvents(events).filter(known),
  };
}
