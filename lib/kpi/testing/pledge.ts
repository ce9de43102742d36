import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { type By, type Period, periodOf } from '@/lib/calendar/periods';
import { workingDayAfter } from '@/lib/calendar/working-days';
import { type Fraction, whole } from '@/lib/exact/fraction';
import { parseDecimal } from '@/lib/exact/parse-decimal';
import type { AttainmentInput } from '../attainment';
import type { Definition } from '../definition';
import { type Expression, parseExpression } from '../expression';
import type { PublishedFigure } from '../published';
import type { Comparison, Target } from '../target';

const CITATION = { book: '2024-25', place: 'Head 135, Programme (3), Targets' };

/** The exact value of a decimal text that is one. */
export function exact(text: string): Fraction {
  const parsed = parseDecimal(text);
  if (parsed.kind === 'refused') throw new Error(`not a decimal: ${text}`);
  return parsed.value;
}

/** The expression of a text that is one. */
export function expression(text: string): Expression {
  const parsed = parseExpression(text);
  if (parsed.kind === 'refused') throw new Error(`not an expression: ${text} (${parsed.reason})`);
  return parsed.expression;
}

/** Answered within 12 seconds of the calls offered, without beginning. */
export const OF_OFFERED: Definition = {
  measure: 'answered-within-12s',
  validFrom: null,
  numerator: expression('calls_answered_within_12s'),
  denominator: expression('calls_offered'),
  base: 'offered',
  unit: 'percent',
  scale: 100,
  precision: 0,
};

/** Satisfaction out of five from the counts of ratings, without beginning. */
export const SATISFACTION: Definition = {
  measure: 'satisfaction',
  validFrom: null,
  numerator: expression('rated_1 + 2*rated_2 + 3*rated_3 + 4*rated_4 + 5*rated_5'),
  denominator: expression('rated_1 + rated_2 + rated_3 + rated_4 + rated_5'),
  base: 'ratings',
  unit: 'score',
  scale: 1,
  precision: 1,
};

/** A target from a month on, or without beginning. */
export function target(
  value: string,
  comparison: Comparison = 'at-least',
  validFrom: string | null = '2022-01',
): Target {
  return {
    measure: 'answered-within-12s',
    validFrom: validFrom as Month | null,
    value: exact(value),
    comparison,
    citation: CITATION,
  };
}

/** A figure that a book prints for a year. */
export function published(year: number, printed: string, half: string): PublishedFigure {
  return {
    measure: 'answered-within-12s',
    year,
    printed,
    value: exact(printed),
    halfUnit: exact(half),
    citation: CITATION,
  };
}

/** The pledge of 80 % as on 22 November 2026, without any figure, and with the due days of years without holidays. */
export const PLEDGE: AttainmentInput = {
  definitions: [OF_OFFERED],
  targets: [target('80')],
  plans: [{ measure: 'answered-within-12s', year: 2024, value: whole(80n), citation: CITATION }],
  published: [],
  figures: new Map(),
  dueDay: (month) => workingDayAfter(month, 10, new Set()),
  today: '2026-11-22' as Day,
  suspensions: [],
};

/** The period of a kind that holds, or ends with, a month. */
export function period(by: By, month: string): Period {
  return periodOf(by, month as Month);
}
