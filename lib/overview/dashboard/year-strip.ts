import {
  addMonths,
  type Month,
  monthNumber,
  monthOf,
  monthRange,
  monthsBetween,
  yearOf,
} from '@/lib/calendar/month';
import { type Year, yearAround, yearMonths } from '@/lib/calendar/year-of-months';
import type { Locale } from '@/lib/format/locale';
import { formatMonth, formatMonthName } from '@/lib/format/month';
import { formatCalendarYear, formatMonthRange } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { yearText } from './year-links';

/** The calendar and the financial year around one month span two years together. */
const MONTHS = 24;

/** A stretch of the strip, in per cent of its width. */
type Stretch = { readonly left: number; readonly width: number; readonly text: string };

/** Calendar and financial years as bars over the same months. */
export type YearStrip = {
  readonly title: string;
  readonly told: string;
  /** The first months of the quarters, and of those the Januaries with their year. */
  readonly ticks: readonly {
    readonly month: Month;
    readonly left: number;
    readonly text: string;
    readonly year: string | null;
  }[];
  readonly bars: readonly (Stretch & { readonly kind: Year['kind']; readonly shown: boolean })[];
  /** The three months in which a year of the one kind and its neighbour of the other overlap. */
  readonly quarter: Stretch;
};

/**
 * The year shown between the two years of the other kind that it overlaps: with one it shares nine months, with the other
 * a quarter, January to March.
 *
 * Calendar 2023 lies between 2022–23 (January–March 2023) and 2023–24 (April–December 2023); financial 2023–24 between
 * 2023 and 2024, with January–March 2024 as the quarter.
 */
export function yearStrip(t: Translator, locale: Locale, year: Year): YearStrip {
  const { from, to } = yearMonths(year);
  const other = year.kind === 'calendar' ? 'financial' : 'calendar';
  const around = [yearAround(other, from), yearAround(other, to)] as const;
  const start = [from, yearMonths(around[0]).from].sort()[0] ?? from;
  const calendar = year.kind === 'calendar' ? year : around[0];
  const financial = year.kind === 'financial' ? year : around[1];
  const quarterFrom = monthOf(yearOf(to), 1);
  const place = (month: Month) => percent(monthsBetween(start, month));
  const stretch = (first: Month, months: number) => ({ left: place(first), width: percent(months) });
  const named = (one: Year) => t(`dashboard.years-${one.kind}`, { year: yearText(one, locale) });
  const bar = (one: Year) => ({
    kind: one.kind,
    shown: one === year,
    ...stretch(yearMonths(one).from, 12),
    text: named(one),
  });
  const month = (one: Month) => formatMonth(one, locale);
  const quarter = formatMonthRange(quarterFrom, addMonths(quarterFrom, 2), locale);
  return {
    title: t('dashboard.years-title', { measures: named(calendar), money: named(financial) }),
    told: t('dashboard.years-told', {
      measures: named(calendar),
      measuresFrom: month(yearMonths(calendar).from),
      measuresTo: month(yearMonths(calendar).to),
      money: named(financial),
      moneyFrom: month(yearMonths(financial).from),
      moneyTo: month(yearMonths(financial).to),
      shared: formatMonthRange(yearMonths(financial).from, yearMonths(calendar).to, locale),
      quarter,
      overlapCalendar: named(yearAround('calendar', quarterFrom)),
      overlapFinancial: named(yearAround('financial', quarterFrom)),
    }),
    ticks: monthRange(start, addMonths(start, MONTHS - 1))
      .filter((one) => monthNumber(one) % 3 === 1)
      .map((one) => ({
        month: one,
        left: place(one),
        text: formatMonthName(one, locale, 'short'),
        year: monthNumber(one) === 1 ? formatCalendarYear(yearOf(one), locale) : null,
      })),
    bars: [around[0], year, around[1]].map(bar),
    quarter: {
      ...stretch(quarterFrom, 3),
      text: t('dashboard.years-quarter', { quarter }),
    },
  };
}

function percent(months: number): number {
  return (months * 100) / MONTHS;
}
