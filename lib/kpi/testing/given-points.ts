import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { type By, periodsIn } from '@/lib/calendar/periods';
import { decimal, type Fraction, whole } from '@/lib/exact/fraction';
import { type Attainment, type AttainmentInput, attainmentSeries } from '../attainment';
import { COUNT_CODES, type Counts, type CountValue } from '../counts';
import type { Definition } from '../definition';
import { dueDay } from '../due';
import type { Expression } from '../expression';
import type { Target } from '../target';

const term = (count: 'calls_offered' | 'calls_answered_within_12s'): Expression => [{ count, weight: 1n }];

/** The first pledge as it ships. */
const WITHIN_12S: Definition = {
  measure: 'answered-within-12s',
  validFrom: null,
  numerator: term('calls_answered_within_12s'),
  denominator: term('calls_offered'),
  base: 'offered',
  unit: 'percent',
  scale: 100,
  precision: 0,
};

const AT_LEAST_80: Target = {
  measure: 'answered-within-12s',
  validFrom: '2022-01' as Month,
  value: whole(80n),
  comparison: 'at-least',
  citation: { book: '2024-25', place: 'Targets' },
};

const nothing = Object.fromEntries(COUNT_CODES.map((code) => [code, 'not-collected'])) as Counts;

/** The attainment of the first pledge in a range, from `[within 12 s, offered]` by month. */
export function givenPoints(
  months: Record<string, readonly [CountValue, CountValue]>,
  range: { from: string; to: string; by?: By },
  other: Partial<AttainmentInput> = {},
): readonly Attainment[] {
  const figures = new Map(
    Object.entries(months).map(([month, [within, offered]]) => [
      month as Month,
      {
        month: month as Month,
        counts: { ...nothing, calls_answered_within_12s: within, calls_offered: offered },
        standing: 'final' as const,
        revision: 1,
      },
    ]),
  );
  const input: AttainmentInput = {
    definitions: [WITHIN_12S],
    targets: [AT_LEAST_80],
    plans: [],
    published: [],
    figures,
    dueDay: (month) => dueDay(month, [], new Set()),
    today: '2024-06-15' as Day,
    ...other,
  };
  return attainmentSeries(input, periodsIn(range.by ?? 'month', range.from as Month, range.to as Month));
}

/** A figure that a book prints for a year. */
export function givenPublished(year: number, printed: string, value: Fraction = decimal(BigInt(printed), 0)) {
  const citation = { book: '2024-25', place: 'Targets' };
  return { measure: 'answered-within-12s', year, printed, value, halfUnit: decimal(5n, 1), citation };
}
