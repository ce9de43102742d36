import { monthsBetween } from '@/lib/calendar/month';
import type { Channel } from '@/lib/kpi/count-entry';
import { COUNT_CODES, COUNTS, isCountCode } from '@/lib/kpi/counts';
import type { Quantity } from '@/lib/kpi/period-counts';
import type { Translator } from '@/lib/messages/translator';
import type { MonthlyFacts } from '../monthly-facts';
import { quantityText } from '../xlsx/quantity-text';
import type { MonthlyLine } from './columns';

/** Every count of every month, with the revision of the return that it is from. */
export function countLines(t: Translator, { figures, volumes, gaps }: MonthlyFacts): readonly MonthlyLine[] {
  const known = new Map(figures.map((figure) => [figure.month, figure]));
  return volumes.months.flatMap(({ month }) => {
    const figure = known.get(month);
    return COUNT_CODES.map((code): MonthlyLine => {
      const count = figure?.counts[code];
      return {
        section: 'count',
        item: code,
        name: t(`count.${code}`),
        period: month,
        by: 'month',
        from: month,
        to: month,
        value: typeof count === 'number' ? count : null,
        unit: unitOf(code),
        gap: gaps[month]?.[code] ?? null,
        monthsReported: figure ? 1 : 0,
        monthsExpected: 1,
        standing: figure?.standing ?? null,
        source: 'months',
        revision: figure?.revision ?? null,
      };
    });
  });
}

/** What follows from the counts of the month and of the one a year before, and every quantity of the years to date. */
export function volumeLines(t: Translator, { volumes }: MonthlyFacts): readonly MonthlyLine[] {
  return volumes.periods.flatMap(({ period, totals, standing }) =>
    (Object.keys(totals) as Quantity[])
      .filter((quantity) => period.by !== 'month' || !isCountCode(quantity))
      .map((quantity): MonthlyLine => {
        const total = totals[quantity];
        const months = monthsBetween(period.from, period.to) + 1;
        return {
          section: 'volume',
          item: quantity,
          name: quantityText({ t }, quantity),
          period: period.name,
          by: period.by,
          from: period.from,
          to: period.to,
          value: total.kind === 'total' ? total.value : null,
          unit: unitOf(quantity),
          reason: total.kind === 'part' ? 'part-period' : null,
          gap: total.kind === 'total' ? null : total.gap,
          monthsReported: total.kind === 'total' ? months : total.kind === 'part' ? total.reported : 0,
          monthsExpected: months,
          standing,
          source: 'months',
        };
      }),
  );
}

/** What each channel counts, where a count isn't of something of its own. */
const UNITS = {
  calls: 'calls',
  enquiries: 'enquiries',
  satisfaction: 'ratings',
  written: 'written contacts',
  cases: 'cases',
} as const satisfies Readonly<Record<Channel, string>>;
const OWN_UNITS: Readonly<Partial<Record<Quantity, string>>> = {
  wait_seconds_total: 'seconds',
  complaints: 'complaints',
  ratings: 'ratings',
  written_contacts: 'written contacts',
};

/** What follows from the counts of calls is calls. */
function unitOf(quantity: Quantity): string {
  const channel = COUNTS.find(({ code }) => code === quantity)?.channel ?? 'calls';
  return OWN_UNITS[quantity] ?? UNITS[channel];
}
