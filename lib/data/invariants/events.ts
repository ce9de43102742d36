import 'server-only';
import { ON } from './guards';
import { ask, type Invariant } from './invariant';

/** Every row of an event beside the one before it. */
const ROWS = `
  SELECT e.*, lag(e.known_at) OVER w AS known_before, row_number() OVER w AS place
  FROM public_event e WINDOW w AS (PARTITION BY event ORDER BY id)`;

/** pg_trigger.tgtype: for each row (1), before (2), on insert (4). */
const TRIGGERS = [
  ['author', 'by_right_role', 1 + 4],
  ['correction', 'event_correction', 1 + 2 + 4],
] as const;

/** What people wrote down of what happened. */
export const EVENTS_HOLD: readonly Invariant[] = [
  ask(
    'whatever was corrected of an event says why, and wasn’t known before what it corrects',
    `SELECT format('event %s: its row %s', event, place) AS broken FROM (${ROWS}) AS r
     WHERE place > 1 AND (length(btrim(coalesce(reason, ''))) = 0 OR known_at < known_before) ORDER BY event, place`,
  ),
  ask(
    'whatever people entered of events has its audit row, by its author',
    `SELECT format('event %s by %s: %s', event, author_id, kind) AS broken FROM (
       SELECT event, author_id, CASE WHEN place = 1 THEN 'event-recorded' WHEN kept THEN 'event-corrected'
         ELSE 'event-taken-back' END AS kind, count(*) AS rows
       FROM (${ROWS}) AS r WHERE coalesce((state_at(author_id, 'infinity')).role <> 'record', true)
       GROUP BY 1, 2, 3) AS done
     WHERE rows <> (SELECT count(*) FROM audit_event a
       WHERE a.subject = 'event ' || event AND a.kind = done.kind AND a.person_id = author_id) ORDER BY 1`,
  ),
  {
    name: 'the rules about events are kept by triggers',
    broken: async (session) => {
      const there = await session.query<{ name: string }>(
        `SELECT format('%s %s %s', tgname, tgfoid::regproc, tgtype) AS name FROM pg_trigger
         WHERE tgrelid = 'public_event'::regclass AND ${ON}`,
      );
      const names = new Set(there.rows.map(({ name }) => name));
      return TRIGGERS.filter((wanted) => !names.has(wanted.join(' '))).map(
        ([name]) => `${name} on public_event`,
      );
    },
  },
];
