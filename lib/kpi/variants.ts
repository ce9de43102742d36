import type { Period } from '@/lib/calendar/periods';
import { type Attainment, type AttainmentInput, attainment } from './attainment';
import { type Base, computesTheSame, definitionInForce } from './definition';
import { type Expression, parseExpression } from './expression';
import type { Verdict } from './verdict';

/** The measure that has variants: the share of calls answered within 12 seconds. */
const SERVICE_LEVEL = 'answered-within-12s';

/**
 * The ways in which a service level is told from the same counts, as the ledger would write them. The document doesn't
 * print its base, so the choice is a setting, and the others stand beside it. The strictest within the queue is first.
 */
const VARIANTS = [
  {
    id: 'of-offered',
    base: 'offered',
    numerator: 'calls_answered_within_12s',
    denominator: 'calls_offered',
  },
  {
    id: 'of-answered',
    base: 'answered',
    numerator: 'calls_answered_within_12s',
    denominator: 'calls_answered',
  },
  {
    id: 'without-early-abandons',
    base: 'offered-less-early-abandoned',
    numerator: 'calls_answered_within_12s',
    denominator: 'calls_offered - calls_abandoned_within_12s',
  },
  {
    id: 'early-abandons-as-success',
    base: 'offered',
    numerator: 'calls_answered_within_12s + calls_abandoned_within_12s',
    denominator: 'calls_offered',
  },
  {
    id: 'access',
    base: 'offered-and-blocked',
    numerator: 'calls_answered_within_12s',
    denominator: 'calls_offered + calls_blocked',
  },
] as const satisfies readonly { id: string; base: Base; numerator: string; denominator: string }[];

export type VariantId = (typeof VARIANTS)[number]['id'];

/** One way of telling the service level of a period. */
export type Variant = {
  readonly id: VariantId;
  /** Whether the definition in force computes this one. */
  readonly inForce: boolean;
  readonly numerator: Expression;
  readonly denominator: Expression;
  /** Without a value where a count it needs isn't there. */
  readonly point: Attainment;
};

/**
 * Every variant of the service level in one period, exact, each from the counts it needs and judged by the same target;
 * none for another measure. Plans and published figures are of the definition in force, so no variant carries them.
 *
 * Of 100 calls offered, 10 blocked before, 90 answered, 78 of them within 12 seconds, 4 abandoned within 12 seconds:
 * 78 %, 86.7 %, 81.25 %, 82 % and 70.9 %; against at least 80 three are met and two aren't.
 */
export function variantsOf(measure: string, input: AttainmentInput, period: Period): readonly Variant[] {
  if (measure !== SERVICE_LEVEL) return [];
  const inForce = definitionInForce(input.definitions, period.to);
  return VARIANTS.map(({ id, base, numerator: over, denominator: under }) => {
    const [numerator, denominator] = [expressionOf(over), expressionOf(under)];
    const definition = { ...inForce, validFrom: null, numerator, denominator, base };
    const point = attainment({ ...input, definitions: [definition], plans: [], published: [] }, period);
    return { id, inForce: computesTheSame(definition, inForce), numerator, denominator, point };
  });
}

/** Which variants say which, where they don't agree; null where all that can be judged say the same. */
export function verdictsByVariant(
  variants: readonly Variant[],
): Readonly<Record<Exclude<Verdict, 'none'>, readonly VariantId[]>> | null {
  const saying = (verdict: Verdict) =>
    variants.filter(({ point }) => point.verdict === verdict).map(({ id }) => id);
  const [met, notMet] = [saying('met'), saying('not-met')];
  return met.length > 0 && notMet.length > 0 ? { met, 'not-met': notMet } : null;
}

function expressionOf(text: string): Expression {
  const parsed = parseExpression(text);
  if (parsed.kind === 'refused') throw new Error(`a variant can’t be read: ${text}`);
  return parsed.expression;
}
