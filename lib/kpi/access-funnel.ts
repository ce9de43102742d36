import { compare, type Fraction, ratio, whole } from '@/lib/exact/fraction';
import { amountIn, type PeriodCounts, type PeriodTotal, type Quantity } from './period-counts';

/** The steps from wishing to speak to somebody to saying how it was, each with what its share is a share of. */
const STEPS = [
  { step: 'attempts', base: null },
  { step: 'calls_offered', base: 'attempts' },
  { step: 'calls_answered', base: 'calls_offered' },
  { step: 'calls_answered_within_12s', base: 'calls_answered' },
  { step: 'enquiries', base: 'calls_answered' },
  { step: 'enquiries_resolved_first_time', base: 'enquiries' },
  { step: 'ratings', base: 'calls_answered' },
] as const satisfies readonly { step: Quantity; base: Quantity | null }[];

export type FunnelKey = (typeof STEPS)[number]['step'];
export type FunnelBase = Exclude<(typeof STEPS)[number]['base'], null>;

/**
 * A step's part of its base: an exact share; `no-base` where the step or its base has no total; `zero-base` where there
 * was nothing to be a share of. `exceeds`: more than the base, which counts entered with an explanation can be.
 */
type Share =
  | { readonly kind: 'share'; readonly value: Fraction; readonly exceeds: boolean }
  | { readonly kind: 'no-base' | 'zero-base' };

export type FunnelStep = {
  readonly step: FunnelKey;
  readonly count: PeriodTotal;
  readonly base: FunnelBase | null;
  /** null for the step that everything begins with. */
  readonly share: Share | null;
  /** How far its bar and its base's reach along the scale, 0 to 1; null where there is no such bar. */
  readonly bar: Fraction | null;
  readonly baseBar: Fraction | null;
};

/**
 * The access funnel of a period: of the attempts, how many were offered to an agent, answered, answered within 12
 * seconds; of the enquiries, how many were resolved at the first call; how many callers rated. Shares are exact.
 *
 * Bars are drawn to the scale of the first of attempts, offered and answered that has a total, and never reach beyond
 * their base's.
 *
 * @example 240 attempts, 200 offered, 150 answered: 200/240 of attempts, 150/200 of offered; bars 1, 5/6, 5/8
 */
export function accessFunnel({ totals }: Pick<PeriodCounts, 'totals'>): readonly FunnelStep[] {
  const known = (step: Quantity) => amountIn(totals[step]);
  const scale = known('attempts') ?? known('calls_offered') ?? known('calls_answered');
  const along = (count: bigint | null) =>
    count === null || scale === null ? null : cut(ratio(count, scale), whole(1n));
  return STEPS.map(({ step, base }): FunnelStep => {
    const baseBar = base && along(known(base));
    const bar = along(known(step));
    return {
      step,
      count: totals[step],
      base,
      share: base && shareOf(known(step), known(base)),
      bar: bar && baseBar ? cut(bar, baseBar) : bar,
      baseBar,
    };
  });
}

function shareOf(count: bigint | null, base: bigint | null): Share {
  if (base === 0n) return { kind: 'zero-base' };
  const value = count === null || base === null ? null : ratio(count, base);
  return value ? { kind: 'share', value, exceeds: compare(value, whole(1n)) > 0 } : { kind: 'no-base' };
}

function cut(value: Fraction | null, longest: Fraction): Fraction | null {
  return value && compare(value, longest) > 0 ? longest : value;
}
