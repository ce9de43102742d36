import type { Day } from '@/lib/calendar/day';
import { type EventMark, lettersAt, type MarkedEvent, markedEvents } from '@/lib/charts/event-marks';
import type { Locale } from '@/lib/format/locale';
import type { EventSpan } from '@/lib/kpi/event-span';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { Translator } from '@/lib/messages/translator';
import { eventWhen } from '../event-when';
import { eventKind } from './event-words';

/** An event as it is told under a chart or table, by its letter. */
export type EventLine = {
  readonly letter: string;
  readonly when: string;
  /** What sort of thing it was. */
  readonly what: string;
  /** What sort of thing it was, and what happened. */
  readonly text: string;
  readonly href: string;
};

/** What happened within a chart's labels: what it draws, and what is said of it. */
export type ChartEvents = {
  readonly marks: readonly EventMark[];
  readonly lines: readonly EventLine[];
  /** As they are on record, in the order of their letters. */
  readonly events: readonly PublicEvent[];
  /** For each label what stands beside it in a table, such as `event A`; null where nothing happened. */
  readonly beside: readonly (string | null)[];
  /** For each label a line for each event, to be told with its figures. */
  readonly told: readonly string[];
};

/**
 * What happened within the labels of a chart or the lines of a table.
 *
 * @param spans the months of each label
 * @param today the day the chart is as at
 */
export function chartEvents(
  t: Translator,
  locale: Locale,
  events: readonly PublicEvent[],
  { spans, today }: { readonly spans: readonly EventSpan[]; readonly today: Day },
): ChartEvents {
  const found = markedEvents(events, spans, today);
  return {
    marks: found.map(({ letter, first, last }) => ({ letter, first, last })),
    lines: found.map((one) => lineOf(t, locale, one)),
    events: found.map(({ event }) => event),
    beside: spans.map((_, place) => {
      const letters = lettersAt(found, place);
      return letters && t('events.chart.mark', { letters });
    }),
    told: spans.map((_, place) =>
      found
        .filter(({ first, last }) => first <= place && place <= last)
        .map(({ letter, event }) => t('events.chart.told', { letter, what: eventKind(t, event) }))
        .join('\n'),
    ),
  };
}

/** What is told of each label, with what happened then on lines of their own. */
export function toldWith(
  told: readonly string[],
  { told: happened }: Pick<ChartEvents, 'told'>,
): readonly string[] {
  return told.map((sentence, place) => [sentence, happened[place]].filter(Boolean).join('\n'));
}

/** The events as lines of text, for a picture and for a report. */
export function eventTexts(t: Translator, { lines }: Pick<ChartEvents, 'lines'>): readonly string[] {
  return lines.map(({ letter, when, text }) => t('events.chart.picture', { letter, when, line: text }));
}

function lineOf(t: Translator, locale: Locale, { letter, event }: MarkedEvent): EventLine {
  const what = eventKind(t, event);
  return {
    letter,
    when: eventWhen(t, locale, event),
    what,
    text: t('events.chart.line', { what, text: event.text[locale] }),
    href: `/events/${event.id}`,
  };
}
