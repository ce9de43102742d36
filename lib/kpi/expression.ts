import { type CountCode, type Counts, isCountCode } from './counts';

/** A count times a whole number that isn't zero. */
type Term = { readonly count: CountCode; readonly weight: bigint };

/** A sum of weighted counts, each count once: what the ledger writes as `calls_offered - calls_abandoned_within_12s`. */
export type Expression = readonly [Term, ...Term[]];

/** An expression, or why the text is none; `at` is the piece of text that was refused. */
export type ParsedExpression =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | {
      readonly kind: 'refused';
      readonly reason: 'malformed' | 'unknown-count' | 'repeated-count';
      readonly at: string;
    };

const TERM = /^ *([+-]?) *(?:([1-9][0-9]{0,8})\*)?([a-z][a-z0-9_]*) */;

/**
 * The expression that a ledger entry says. Terms are a count or `weight*count` (a whole number from 1 to 999 999 999),
 * joined by `+` and `-`; no constants, brackets, division, or a count twice.
 *
 * `parseExpression('rated_1 + 2*rated_2')` has the terms (rated_1, 1) and (rated_2, 2).
 */
export function parseExpression(text: string): ParsedExpression {
  const terms: Term[] = [];
  for (let rest = text; rest !== '' || terms.length === 0; ) {
    const match = TERM.exec(rest);
    const [whole = '', sign = '', weight = '1', count = ''] = match ?? [];
    // Between two terms stands a sign; before the first one only a minus makes a difference, so a plus is refused.
    if (!match || (terms.length === 0 ? sign === '+' : sign === '')) return refused('malformed', rest);
    if (!isCountCode(count)) return refused('unknown-count', count);
    if (terms.some((term) => term.count === count)) return refused('repeated-count', count);
    terms.push({ count, weight: sign === '-' ? -BigInt(weight) : BigInt(weight) });
    rest = rest.slice(whole.length);
  }
  const [first, ...others] = terms;
  return first ? { kind: 'expression', expression: [first, ...others] } : refused('malformed', text);
}

/** The text of an expression in its one form: parsing it gives the same terms in the same order. */
export function printExpression(expression: Expression): string {
  return expression.map(({ count, weight }, place) => sign(weight, place) + factor(weight) + count).join('');
}

/** The counts that an expression needs, in its order. */
export function countsIn(expression: Expression): readonly CountCode[] {
  return expression.map((term) => term.count);
}

/**
 * The value of an expression over a month's counts, exact. Where a count it needs is absent there is no value:
 * `suspended` when any of them is, else `not-collected`. A suspended service explains more than an empty cell.
 */
export function evaluate(expression: Expression, counts: Counts): bigint | 'not-collected' | 'suspended' {
  let sum = 0n;
  let absent = false;
  for (const { count, weight } of expression) {
    const value = counts[count];
    if (value === 'suspended') return 'suspended';
    if (value === 'not-collected') absent = true;
    else sum += weight * BigInt(value);
  }
  return absent ? 'not-collected' : sum;
}

function sign(weight: bigint, place: number): string {
  if (place === 0) return weight < 0n ? '-' : '';
  return weight < 0n ? ' - ' : ' + ';
}

function factor(weight: bigint): string {
  const size = weight < 0n ? -weight : weight;
  return size === 1n ? '' : `${size}*`;
}

function refused(reason: 'malformed' | 'unknown-count' | 'repeated-count', at: string): ParsedExpression {
  return { kind: 'refused', reason, at };
}
