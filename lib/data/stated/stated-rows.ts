import { startOfHongKongDay } from '@/lib/calendar/hong-kong';
import type { Month } from '@/lib/calendar/month';
import type { Fraction } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { PublicEvent, StatedFigure } from '@/lib/kpi/stated';
import { namesIn, namesOrNone } from '../books/names-columns';

/** A figure stated in public as the row that holds it, but for who; known from the day it was stated. */
export function statedRow(figure: StatedFigure) {
  const { id, what, kind, printed, unit, grade } = figure;
  return {
    statement: id,
    what,
    kind,
    fromMonth: firstDay(figure.from),
    toMonth: firstDay(figure.to),
    printed,
    low: decimalText(figure.low),
    high: decimalText(figure.high),
    unit,
    grade,
    sources: [...figure.sources],
    ...namesOrNone('caution', figure.caution),
    knownAt: startOfHongKongDay(figure.known),
  };
}

/** An event as the row that holds it, but for who. */
export function eventRow({ id, from, to, ends, kind, channels, text, grade, sources, known }: PublicEvent) {
  return {
    event: id,
    fromText: from,
    toText: to,
    ends,
    kind,
    channels: [...channels],
    ...namesIn('text', text),
    grade,
    sources: [...sources],
    knownAt: startOfHongKongDay(known),
  };
}

function firstDay(month: Month): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

function decimalText(value: Fraction | null): string | null {
  return value === null ? null : fixed(value, 6);
}
