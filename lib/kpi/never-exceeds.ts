import type { CountCode } from './counts';
import type { Expression } from './expression';
import { IDENTITIES } from './identities';

type Weights = ReadonlyMap<CountCode, bigint>;

/** What no month breaks: each of these is zero or more. */
const NEVER_NEGATIVE: readonly Weights[] = IDENTITIES.filter(({ severity }) => severity === 'error').map(
  ({ parts, atMost }) => minus(weightsOf(atMost), weightsOf(parts)),
);
/** Longer chains than the catalogue has. */
const DEEPEST = 4;

/**
 * Whether the identities between counts alone make sure that a sum never exceeds another (times a number), whatever the
 * counts are. `false` says that nothing makes sure of it, not that it happens.
 *
 * @example neverExceeds(cases_assigned_within_3h, cases_assigned) // true
 * @example neverExceeds(complaints, cases_assigned) // false
 */
export function neverExceeds(parts: Expression, whole: Expression, times = 1n): boolean {
  const many = new Map([...weightsOf(whole)].map(([count, weight]) => [count, weight * times]));
  return isNeverNegative(minus(many, weightsOf(parts)), DEEPEST);
}

/**
 * Whether the identities alone make sure that a sum is never less than zero.
 *
 * @example neverNegative(calls_offered - calls_answered) // true
 */
export function neverNegative(sum: Expression): boolean {
  return isNeverNegative(weightsOf(sum), DEEPEST);
}

/** Counts are never negative; where one is taken away, an identity may say that something else is as large. */
function isNeverNegative(rest: Weights, depth: number): boolean {
  const taken = [...rest].find(([, weight]) => weight < 0n)?.[0];
  if (taken === undefined) return true;
  if (depth === 0) return false;
  return NEVER_NEGATIVE.filter((known) => (known.get(taken) ?? 0n) < 0n).some((known) =>
    isNeverNegative(minus(rest, known), depth - 1),
  );
}

function weightsOf(expression: Expression): Weights {
  return new Map(expression.map(({ count, weight }) => [count, weight]));
}

function minus(a: Weights, b: Weights): Weights {
  const left = new Map(a);
  for (const [count, weight] of b) left.set(count, (left.get(count) ?? 0n) - weight);
  return left;
}
