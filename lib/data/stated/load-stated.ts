import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { PublicEvent, StatedFigure } from '@/lib/kpi/stated';
import { before, type Moment } from '../reads/moment';
import { inSnapshot } from '../reads/snapshot';
import { readEvents } from './read-events';
import { type StatedRow, statedOf } from './stated-of-row';

export type StatedAnswer = {
  readonly figures: readonly StatedFigure[];
  readonly events: readonly PublicEvent[];
};

/**
 * What was stated in public about 1823 outside of the Estimates, and what happened there, as far as it was known: each as
 * it was last known, by the period or day it is of.
 *
 * @throws Forbidden when the person may not read this
 */
export function loadStated(person: Person, moment: Moment): Promise<StatedAnswer> {
  ensureMay(person, 'read-approved');
  return inSnapshot(async (db) => {
    const figures = await db.$queryRaw<StatedRow[]>`
      SELECT * FROM (
        SELECT DISTINCT ON (statement) statement, what, kind, to_char(from_month, 'YYYY-MM') AS from_month,
          to_char(to_month, 'YYYY-MM') AS to_month, printed, low::text, high::text, unit, grade, sources, caution_en,
          caution_zh_hant, caution_zh_hans, to_char(known_at AT TIME ZONE 'Asia/Hong_Kong', 'YYYY-MM-DD') AS known,
          first_value(id) OVER (PARTITION BY statement ORDER BY id) AS place
        FROM stated_figure WHERE known_at < ${before(moment)} ORDER BY statement, known_at DESC, id DESC) AS latest
      ORDER BY from_month, to_month, place`;
    const events = await readEvents(db, before(moment));
    return { figures: figures.map(statedOf), events };
  });
}
