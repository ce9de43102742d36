import type { Day } from '@/lib/calendar/day';
import { addMonths, type Month } from '@/lib/calendar/month';
import { periodOf, periodsIn } from '@/lib/calendar/periods';
import { parseYear, YEAR_PERIODS, yearMonths } from '@/lib/calendar/year-of-months';
import { type AttainmentInput, attainment, attainmentSeries } from '@/lib/kpi/attainment';
import { byMonth, calls } from '@/lib/kpi/testing/month-counts';
import { PLEDGE } from '@/lib/kpi/testing/pledge';
import type { MeasureInYear } from '../shown-point';

type Given = {
  readonly name?: string;
  readonly kind?: 'pledge' | 'indicator';
  readonly year?: string;
  readonly today?: string;
  readonly other?: Partial<AttainmentInput>;
};

/** A measure in a year from `[within 12 s, offered]` by month, as the overview is given it. */
export function givenMeasure(
  months: Readonly<Record<string, readonly [number, number]>>,
  { name = 'Answered', kind = 'pledge', year = '2023', today = '2026-11-22', other = {} }: Given = {},
): MeasureInYear {
  const shown = parseYear(year);
  if (!shown) throw new Error(`no year: ${year}`);
  const figures = byMonth(
    Object.entries(months).map(([month, [within, offered]]) => calls(month, within, offered)),
  );
  const input = { ...PLEDGE, plans: [], figures, today: today as Day, ...other };
  const { from, to } = yearMonths(shown);
  const start = addMonths(from, -12);
  const { whole, toDate } = YEAR_PERIODS[shown.kind];
  const last = [...figures.keys()].filter((month) => month >= from).at(-1) ?? null;
  const soFar = (month: Month) => attainment(input, periodOf(toDate, month));
  return {
    measure: {
      id: 'answered-within-12s',
      kind,
      name: { en: name, 'zh-Hant': name, 'zh-Hans': name },
      targets: input.targets,
      plans: input.plans,
    },
    months: attainmentSeries(input, periodsIn('month', start, to)),
    year: attainment(input, periodOf(whole, from)),
    yearBefore: attainment(input, periodOf(whole, start)),
    toDate: last && soFar(last),
    toDateBefore: last && soFar(addMonths(last, -12)),
  };
}

/** Every month of a calendar year alike. */
export function wholeYear(year: number, within: number, offered: number) {
  const months = Array.from({ length: 12 }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`);
  return Object.fromEntries(months.map((month) => [month, [within, offered] as const]));
}
