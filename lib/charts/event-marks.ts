import type { Day } from '@/lib/calendar/day';
import { type FinancialYear, financialYearStart } from '@/lib/calendar/financial-year';
import { addMonths, type Month } from '@/lib/calendar/month';
import type { Period } from '@/lib/calendar/periods';
import { type EventSpan, eventSpan } from '@/lib/kpi/event-span';
import type { PublicEvent } from '@/lib/kpi/stated';

/** Where a chart shows an event: its letter, and the first and the last of its labels that it touches. */
export type EventMark = { readonly letter: string; readonly first: number; readonly last: number };

/** An event that touches what is shown, with its letter. */
export type MarkedEvent = EventMark & { readonly event: PublicEvent };

/** How much room above its drawing a chart needs for letters; pixels. */
export const LETTER_ROOM = 18;

/**
 * The events that touch these months, the earliest first, each with a letter: A, B, … Z, AA.
 *
 * @param spans the months of each label, in order
 * @example an event of March to May 2022 over the quarters of 2022: { letter: 'A', first: 0, last: 1 }
 */
export function markedEvents(
  events: readonly PublicEvent[],
  spans: readonly EventSpan[],
  today: Day,
): readonly MarkedEvent[] {
  return events
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.id, b.id))
    .flatMap((event) => {
      const { from, to } = eventSpan(event, today);
      const touched = spans.map((span) => span.from <= to && span.to >= from);
      const [first, last] = [touched.indexOf(true), touched.lastIndexOf(true)];
      return first < 0 ? [] : [{ event, first, last }];
    })
    .map((found, place) => ({ ...found, letter: letterAt(place) }));
}

/**
 * The months that a period's label stands for: all of the period's, but the last of those that begin long before it, as the
 * label says.
 */
export function spanOf({ by, from, to }: Period): EventSpan {
  return by === 'rolling-12' || by.endsWith('to-date') ? { from: to, to } : { from, to };
}

/** A month that is a label of its own. */
export function spanOfMonth(month: Month): EventSpan {
  return { from: month, to: month };
}

/** A financial year that is a label of its own: the twelve months from April. */
export function spanOfFinancialYear(year: FinancialYear): EventSpan {
  const from = financialYearStart(year);
  return { from, to: addMonths(from, 11) };
}

/** The letters at a label, or at any from it to another, as they stand in a table: `A, C`; null for none. */
export function lettersAt(marks: readonly EventMark[], place: number, upTo = place): string | null {
  const letters = marks
    .filter(({ first, last }) => first <= upTo && place <= last)
    .map(({ letter }) => letter);
  return letters.length > 0 ? letters.join(', ') : null;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function letterAt(place: number): string {
  const rest = LETTERS.charAt(place % LETTERS.length);
  return place < LETTERS.length ? rest : letterAt(Math.floor(place / LETTERS.length) - 1) + rest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
