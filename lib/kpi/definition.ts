import type { Month } from '@/lib/calendar/month';
import type { CountCode } from './counts';
import { countsIn, type Expression, printExpression } from './expression';
import { beginning, inForce } from './in-force';

/** What a measure's denominator is made of; it stands beside every figure. */
export const BASES = [
  'offered',
  'answered',
  'offered-less-early-abandoned',
  'offered-and-blocked',
  'enquiries',
  'ratings',
  /** Any other counts of the catalogue: what they are is said by the denominator itself. */
  'counts',
] as const;
export type Base = (typeof BASES)[number];

/** A percentage, or a score out of five. */
export const UNITS = ['percent', 'score'] as const;
export type Unit = (typeof UNITS)[number];

/** How many digits behind the point a measure is printed with. */
export type Precision = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** An entry of a measure's ledger: how it is computed and printed from `validFrom` on (null: without beginning). */
export type Definition = {
  readonly measure: string;
  readonly validFrom: Month | null;
  readonly numerator: Expression;
  readonly denominator: Expression;
  readonly base: Base;
  readonly unit: Unit;
  /** The value is scale × numerator ÷ denominator: 100 for a percentage, 1 for a score. */
  readonly scale: 100 | 1;
  readonly precision: Precision;
};

/** The definitions of one measure, in the order in which they became known: there is always a first one. */
export type DefinitionLedger = readonly [Definition, ...Definition[]];

/**
 * The definition in force in a month. A measure's first definition has no beginning; should a ledger's earliest one have
 * a month all the same, it holds for the months before it too, so that every month has a definition.
 */
export function definitionInForce(ledger: DefinitionLedger, month: Month): Definition {
  const [first, ...others] = ledger;
  const earliest = others.reduce((a, b) => (beginning(b) < beginning(a) ? b : a), first);
  return inForce(ledger, month) ?? earliest;
}

/**
 * Whether two definitions compute the same thing: counts, weights, base, unit and scale. The printed precision doesn't
 * matter, nor does the order of terms.
 */
export function computesTheSame(a: Definition, b: Definition): boolean {
  return (
    a.base === b.base &&
    a.unit === b.unit &&
    a.scale === b.scale &&
    sameTerms(a.numerator, b.numerator) &&
    sameTerms(a.denominator, b.denominator)
  );
}

/** The counts that a month must have to be reported under a definition, each once. */
export function countsNeeded(definition: Definition): readonly CountCode[] {
  return [...new Set([...countsIn(definition.numerator), ...countsIn(definition.denominator)])];
}

function sameTerms(a: Expression, b: Expression): boolean {
  const parts = (expression: Expression) => expression.map((term) => printExpression([term])).sort();
  return parts(a).join(',') === parts(b).join(',');
}
