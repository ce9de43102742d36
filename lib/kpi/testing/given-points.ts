import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { type By, periodsIn } from '@/lib/calendar/periods';
import { type Attainment, type AttainmentInput, attainmentSeries } from '../attainment';
import type { CountValue } from '../counts';
import { byMonth, figureOf } from './month-counts';
import { PLEDGE } from './pledge';

/** The attainment of the first pledge in a range as on 15 June 2024, from `[within 12 s, offered]` by month. */
export function givenPoints(
  months: Readonly<Record<string, readonly [CountValue, CountValue]>>,
  range: { from: string; to: string; by?: By },
  other: Partial<AttainmentInput> = {},
): readonly Attainment[] {
  const figures = byMonth(
    Object.entries(months).map(([month, [within, offered]]) =>
      figureOf(month, { calls_answered_within_12s: within, calls_offered: offered }),
    ),
  );
  const input = { ...PLEDGE, plans: [], today: '2024-06-15' as Day, figures, ...other };
  return attainmentSeries(input, periodsIn(range.by ?? 'month', range.from as Month, range.to as Month));
}
