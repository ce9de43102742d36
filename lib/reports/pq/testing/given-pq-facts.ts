import type { Day } from '@/lib/calendar/day';
import { addMonths, type Month, monthRange } from '@/lib/calendar/month';
import { workingDayAfter } from '@/lib/calendar/working-days';
import type { CountCode, CountValue } from '@/lib/kpi/counts';
import type { DefinitionLedger } from '@/lib/kpi/definition';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import { figureOf } from '@/lib/kpi/testing/month-counts';
import { OF_OFFERED } from '@/lib/kpi/testing/pledge';
import { pqFacts } from '../pq-facts';

export const TO = '2024-09' as Month;
export const FROM = '2021-10' as Month;

/** 36 months of the same round numbers, with some changed. */
export function factsWith(
  changes: Readonly<Record<string, Partial<Record<CountCode, CountValue>> | null>> = {},
  within: DefinitionLedger | null = [OF_OFFERED],
) {
  const figures = new Map<Month, MonthFigure>();
  for (const month of monthRange(addMonths(FROM, -2), TO)) {
    const change = changes[month];
    if (change === null) continue;
    const counts = {
      calls_offered: 1000,
      calls_answered: 800,
      calls_blocked: 50,
      wait_seconds_total: 8000,
      calls_answered_within_12s: 600,
      calls_abandoned_within_12s: 40,
      enquiries: 300,
      complaints: 100,
      emails: 70,
      other_written: 30,
    };
    figures.set(month, figureOf(month, { ...counts, ...change }));
  }
  return pqFacts({
    to: TO,
    asAt: '2024-10-20' as Day,
    knownAt: '2024-10-20T01:02:03.000Z',
    figures,
    dueDay: (month) => workingDayAfter(month, 10, new Set()),
    suspensions: [],
    within,
  });
}
