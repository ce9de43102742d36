import { type Month, monthNumber, yearOf } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear, formatMonthRange } from '@/lib/format/period';
import type { PublicEvent, StatedFigure } from '@/lib/kpi/stated';
import type { Translator } from '@/lib/messages/translator';
import { eventWhen } from '../event-when';
import { type SourceLink, sourceLink } from './source-link';
import { statedValue, statedWhat } from './stated-value';

type Found = { readonly grade: string; readonly sources: readonly SourceLink[] };

/** Figures of one period that were found in the same place, with the same caution. */
export type StatedBlock = Found & {
  readonly key: string;
  readonly caution: string | null;
  readonly rows: readonly { readonly key: string; readonly what: string; readonly value: string }[];
};

/** What was stated of one period: every text as it stands on the screen. */
export type StatedGroup = {
  readonly key: string;
  readonly period: string;
  readonly blocks: readonly StatedBlock[];
};

export type StatedEventRow = Found & { readonly key: string; readonly when: string; readonly text: string };

/** The measures first; then by name. */
const FIRST = ['answered-within-12s', 'resolved-first-time', 'satisfaction', 'abandoned'];

/** Figures that were stated in public by the period they are of, the latest first; results before targets. */
export function statedGroups(
  t: Translator,
  locale: Locale,
  figures: readonly StatedFigure[],
): readonly StatedGroup[] {
  return [...gathered(figures, ({ from, to }) => `${to} ${from}`).entries()]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([key, [first, ...more]]) => ({
      key,
      period: spanText(first, locale),
      blocks: blocksOf(t, locale, [first, ...more].sort(inOrder)),
    }));
}

function blocksOf(t: Translator, locale: Locale, figures: readonly StatedFigure[]): readonly StatedBlock[] {
  const alike = ({ grade, sources, caution }: StatedFigure) => JSON.stringify([grade, sources, caution]);
  return [...gathered(figures, alike).values()].map(([first, ...more]) => ({
    key: first.id,
    ...found(t, first),
    caution: first.caution?.[locale] ?? null,
    rows: [first, ...more].map((figure) => ({
      key: figure.id,
      what: statedWhat(t, figure),
      value: statedValue(t, figure),
    })),
  }));
}

/** Things by what they have in common, in the order in which each is met first; no list is empty. */
function gathered<T>(things: readonly T[], key: (thing: T) => string): Map<string, [T, ...T[]]> {
  const lists = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const list = lists.get(key(thing));
    if (list) list.push(thing);
    else lists.set(key(thing), [thing]);
  }
  return lists;
}

/** What happened at 1823, the latest first. */
export function statedEvents(
  t: Translator,
  locale: Locale,
  events: readonly PublicEvent[],
): readonly StatedEventRow[] {
  return [...events]
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .map((event) => ({
      key: event.id,
      ...found(t, event),
      when: eventWhen(t, locale, event),
      text: event.text[locale],
    }));
}

function found(t: Translator, one: { grade: PublicEvent['grade']; sources: readonly string[] }): Found {
  return { grade: t(`stated.grade.${one.grade}`), sources: one.sources.map(sourceLink) };
}

function inOrder(a: StatedFigure, b: StatedFigure): number {
  const place = ({ kind, what }: StatedFigure) => {
    const first = FIRST.indexOf(what);
    return `${kind} ${first < 0 ? FIRST.length : first} ${what}`;
  };
  return place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : a.id < b.id ? -1 : 1;
}

/** Whole years as years: `2018–2023`; else months. */
function spanText({ from, to }: { readonly from: Month; readonly to: Month }, locale: Locale): string {
  if (monthNumber(from) !== 1 || monthNumber(to) !== 12) return formatMonthRange(from, to, locale);
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first === last) return formatCalendarYear(first, locale);
  return locale === 'en' ? `${first}–${last}` : `${first}年至${formatCalendarYear(last, locale)}`;
}
