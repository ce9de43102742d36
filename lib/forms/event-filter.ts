import { type Day, parseDay } from '@/lib/calendar/day';
import { eventSpan } from '@/lib/kpi/event-span';
import { EVENT_KINDS, type EventKind, type PublicEvent } from '@/lib/kpi/stated';
import { type FieldProblem, readFields, type Search } from './read-fields';

type Field = 'kind' | 'year' | 'which' | 'asAt';
type Code = 'kind' | 'year' | 'which' | 'day';

/** What the address says where events that were taken back are asked for, too. */
export const ALL = 'all';

/** Which events are asked for; null: all of them, as of today. */
export type EventFilter = {
  readonly typed: Readonly<Record<Field, string>>;
  readonly kind: EventKind | null;
  readonly year: number | null;
  /** Whether those that were taken back are shown, too. */
  readonly takenBack: boolean;
  readonly asAt: Day | null;
  readonly problems: readonly FieldProblem<Field, Code>[];
};

/**
 * Reads from the address which events are shown. What can't be read is named as a problem, and taken for everything.
 *
 * @example readEventFilter({ year: '22' }).problems // [{ field: 'year', value: '22', code: 'year' }]
 */
export function readEventFilter(search: Search): EventFilter {
  const { typed, problems, read } = readFields<Field, Code>(search, ['kind', 'year', 'which', 'asAt']);
  const kind = read('kind', 'kind', (text) => EVENT_KINDS.find((known) => known === text) ?? null);
  const year = read('year', 'year', (text) => (/^(?:19|2\d)\d\d$/.test(text) ? Number(text) : null));
  const takenBack = read('which', 'which', (text) => (text === ALL ? true : null)) ?? false;
  return { typed, kind, year, takenBack, asAt: read('asAt', 'day', parseDay), problems };
}

/** Whether an event is asked for: a year by any of its months, those of one that goes on up to today's among them. */
export function isAskedFor(
  event: Pick<PublicEvent, 'kind' | 'from' | 'to' | 'ends'>,
  asked: Pick<EventFilter, 'kind' | 'year'>,
  today: Day,
): boolean {
  const { from, to } = eventSpan(event, today);
  const [first, last] = [from, to].map((text) => Number(text.slice(0, 4)));
  const inYear = asked.year === null || (Number(first) <= asked.year && asked.year <= Number(last));
  return inYear && (asked.kind === null || asked.kind === event.kind);
}
