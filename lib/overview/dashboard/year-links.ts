import { addMonths, type Month } from '@/lib/calendar/month';
import { parseYear, type Year, yearAround, yearMonths, yearName } from '@/lib/calendar/year-of-months';
import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear, formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';

type YearLink = { readonly text: string; readonly href: string };

/** The ways from a year to others: the same time by the other kind of year, the year before, the year after. */
export type YearLinks = {
  readonly kinds: readonly (YearLink & { readonly kind: Year['kind']; readonly current: boolean })[];
  readonly previous: YearLink | null;
  readonly next: YearLink | null;
};

/**
 * The addresses of the years around one. There is none before 1900 and none that hasn't begun. A calendar year leads to
 * the financial year that begins in it, and that one back to it: 2023 to 2023-24.
 *
 * @param running the month that is running on the day of the answer
 * @param kept what else stands in every address: the day, provisional figures
 */
export function yearLinks(
  t: Translator,
  locale: Locale,
  year: Year,
  running: Month,
  kept: Readonly<Record<string, string>>,
): YearLinks {
  const { from, to } = yearMonths(year);
  const href = (other: Year) => `/?${new URLSearchParams({ year: yearName(other), ...kept })}`;
  const link = (key: 'previous' | 'next', other: Year): YearLink => ({
    text: t(`dashboard.${key}`, { year: yearText(other, locale) }),
    href: href(other),
  });
  const [before, after] = [
    yearAround(year.kind, addMonths(from, -1)),
    yearAround(year.kind, addMonths(to, 1)),
  ];
  return {
    kinds: (['calendar', 'financial'] as const).map((kind) => ({
      kind,
      text: t(`dashboard.kind-${kind}`),
      href: href(year.kind === kind ? year : yearAround(kind, kind === 'financial' ? to : from)),
      current: year.kind === kind,
    })),
    previous: parseYear(yearName(before)) ? link('previous', before) : null,
    next: yearMonths(after).from <= running && parseYear(yearName(after)) ? link('next', after) : null,
  };
}

/** A year as people read it: `2023`, `2023–24`, `2023–24年度`. */
export function yearText(year: Year, locale: Locale): string {
  return year.kind === 'calendar'
    ? formatCalendarYear(year.year, locale)
    : formatFinancialYear(year.year, locale);
}
