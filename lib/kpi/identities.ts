import type { Severity } from './count-entry';
import { COUNTS, type CountCode, type Counts } from './counts';
import { type Expression, evaluate, parseExpression } from './expression';

/** A relation that must hold (error) or is expected to (warning) between a month's counts: `parts` ≤ `atMost`. */
export type Identity = {
  readonly parts: Expression;
  readonly atMost: Expression;
  readonly severity: Severity;
  /** Follows from two others through this count, so it is only asked where that count isn't there. */
  readonly through?: CountCode;
};

/** An identity that a month's counts don't keep, with the values of its two sides. */
export type BrokenIdentity = {
  readonly identity: Identity;
  readonly severity: Severity;
  readonly parts: bigint;
  readonly atMost: bigint;
};

/** Every identity: those of single counts from the catalogue, and the one of a sum. */
export const IDENTITIES: readonly Identity[] = [
  ...COUNTS.flatMap(({ code, atMost }) =>
    atMost.map(({ expression, severity }) => identity(code, expression, severity)),
  ),
  identity('rated_1 + rated_2 + rated_3 + rated_4 + rated_5', 'calls_answered', 'warning'),
  // What follows from the chain within 12 s ≤ answered ≤ offered where answered wasn't collected.
  { ...identity('calls_answered_within_12s', 'calls_offered', 'error'), through: 'calls_answered' },
  { ...identity('calls_abandoned_within_12s', 'calls_offered', 'error'), through: 'calls_answered' },
];

/**
 * The identities that `counts` break, in the catalogue's order. One with a count that isn't a number is skipped:
 * nothing can be said of it.
 *
 * 5 calls answered of 4 offered breaks `calls_answered` ≤ `calls_offered`, with 5 and 4 as its sides.
 */
export function checkCounts(counts: Counts): readonly BrokenIdentity[] {
  return IDENTITIES.flatMap((identity) => {
    if (identity.through && typeof counts[identity.through] === 'number') return [];
    const parts = evaluate(identity.parts, counts);
    const atMost = evaluate(identity.atMost, counts);
    if (typeof parts !== 'bigint' || typeof atMost !== 'bigint' || parts <= atMost) return [];
    return [{ identity, severity: identity.severity, parts, atMost }];
  });
}

function identity(parts: string, atMost: string, severity: Severity): Identity {
  return { parts: known(parts), atMost: known(atMost), severity };
}

/** Our own constant texts: one that doesn't parse is a mistake in this file, found when it loads. */
function known(text: string): Expression {
  const parsed = parseExpression(text);
  if (parsed.kind === 'refused') throw new Error(`identity over unknown counts: ${text}`);
  return parsed.expression;
}
