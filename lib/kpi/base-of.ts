import type { Base, Unit } from './definition';
import { type Expression, parseExpression, printExpression } from './expression';

/** The denominators that have words of their own; `ratings` is the mean of ratings, so it goes with a score alone. */
const WORDED = {
  offered: 'calls_offered',
  answered: 'calls_answered',
  'offered-less-early-abandoned': 'calls_offered - calls_abandoned_within_12s',
  'offered-and-blocked': 'calls_offered + calls_blocked',
  enquiries: 'enquiries',
  ratings: 'rated_1 + rated_2 + rated_3 + rated_4 + rated_5',
} as const satisfies Readonly<Partial<Record<Base, string>>>;

/**
 * What a measure's base is called, by its denominator: a word that fits exactly these counts, else `counts`, which is told
 * by the counts themselves.
 *
 * @example baseOf(cases_assigned, 'percent') // 'counts'
 */
export function baseOf(denominator: Expression, unit: Unit): Base {
  const terms = termsOf(denominator);
  const worded = (Object.keys(WORDED) as (keyof typeof WORDED)[]).find((base) => {
    const parsed = parseExpression(WORDED[base]);
    return parsed.kind === 'expression' && termsOf(parsed.expression) === terms;
  });
  return worded === undefined || (worded === 'ratings') !== (unit === 'score') ? 'counts' : worded;
}

function termsOf(expression: Expression): string {
  return expression
    .map((term) => printExpression([term]))
    .sort()
    .join(' ');
}
