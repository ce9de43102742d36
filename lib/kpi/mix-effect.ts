import { add, compare, divide, type Fraction, multiply, ratio, subtract, whole } from '@/lib/exact/fraction';

/** A part of a whole in one period: how many there were, and of how many. */
export type Share = { readonly numerator: bigint; readonly denominator: bigint };

/** A part in two periods; null where it had nothing then. */
export type PartOfTwo = {
  readonly id: string;
  readonly before: Share | null;
  readonly after: Share | null;
};

/** What a part does to the change of the total's rate. */
export type PartEffect = {
  readonly id: string;
  /** Its own rate in each period; null where it had nothing then. */
  readonly before: Fraction | null;
  readonly after: Fraction | null;
  /** Because its rate changed: its mean weight × the change of its rate. */
  readonly rate: Fraction;
  /** Because its weight changed: the change of its weight × how far its mean rate stands from the total's. */
  readonly mix: Fraction;
};

/** The change of a total's rate between two periods, taken apart. `rate` + `mix` is exactly `after` − `before`. */
export type MixEffect = {
  readonly before: Fraction;
  readonly after: Fraction;
  readonly change: Fraction;
  readonly rate: Fraction;
  readonly mix: Fraction;
  readonly parts: readonly PartEffect[];
};

const HALF: Fraction = { numerator: 1n, denominator: 2n };
const ZERO = whole(0n);

/**
 * Why the rate of a total changed: because the rates of its parts did, or because more of it is in parts with another rate.
 * With mean weights w̄ and mean rates r̄: Δ = Σ w̄ᵢ·Δrᵢ + Σ Δwᵢ·(r̄ᵢ − r̄), exactly, and the other way round with the signs
 * turned. A part that had nothing in one period has its one rate on both sides: it comes or goes by its weight alone.
 *
 * @param parts each once; a part that had nothing in either period has no effect
 * @returns null where the total had nothing in one of the periods: there is no rate then
 * @example mixEffect([{ id: 'A', before: { numerator: 90n, denominator: 100n }, after: { numerator: 9n, denominator: 10n } }])?.change // 0
 */
export function mixEffect(parts: readonly PartOfTwo[]): MixEffect | null {
  const totals = { before: totalOf(parts, 'before'), after: totalOf(parts, 'after') };
  const before = rateOf(totals.before);
  const after = rateOf(totals.after);
  if (before === null || after === null) return null;
  const middle = mean(before, after);
  const effects = parts.map((part) => effectOf(part, totals, middle));
  return {
    before,
    after,
    change: subtract(after, before),
    rate: sum(effects.map(({ rate }) => rate)),
    mix: sum(effects.map(({ mix }) => mix)),
    parts: effects,
  };
}

/** Which way the parts went, where the total went against all of them. */
export type Against = 'parts-down' | 'parts-up' | 'parts-same';

/**
 * Whether the total moved against every part: all parts that had something in both periods went one way or stayed, and the
 * total went the other way (or moved although none of them did). null where it didn't, as it mostly doesn't.
 *
 * @example movedAgainst(effect) // 'parts-down': the total rose though no part did
 */
export function movedAgainst({ change, parts }: MixEffect): Against | null {
  const total = compare(change, ZERO);
  const moves = parts.flatMap(({ before, after }) =>
    before !== null && after !== null ? [compare(after, before)] : [],
  );
  if (total === 0 || moves.length === 0 || moves.includes(total)) return null;
  if (moves.every((move) => move === 0)) return 'parts-same';
  return total === 1 ? 'parts-down' : 'parts-up';
}

type Totals = { readonly before: Share; readonly after: Share };

function effectOf(part: PartOfTwo, totals: Totals, middle: Fraction): PartEffect {
  const before = rateOf(part.before);
  const after = rateOf(part.after);
  const [first, second] = [before ?? after, after ?? before];
  if (first === null || second === null) return { id: part.id, before, after, rate: ZERO, mix: ZERO };
  const weights = [weightOf(part.before, totals.before), weightOf(part.after, totals.after)] as const;
  return {
    id: part.id,
    before,
    after,
    rate: multiply(mean(...weights), subtract(second, first)),
    mix: multiply(subtract(weights[1], weights[0]), subtract(mean(first, second), middle)),
  };
}

function totalOf(parts: readonly PartOfTwo[], when: 'before' | 'after'): Share {
  const shares = parts.flatMap((part) => part[when] ?? []);
  return {
    numerator: shares.reduce((total, { numerator }) => total + numerator, 0n),
    denominator: shares.reduce((total, { denominator }) => total + denominator, 0n),
  };
}

function rateOf(share: Share | null): Fraction | null {
  return share && ratio(share.numerator, share.denominator);
}

function weightOf(share: Share | null, total: Share): Fraction {
  return (share && divide(whole(share.denominator), whole(total.denominator))) ?? ZERO;
}

function mean(a: Fraction, b: Fraction): Fraction {
  return multiply(HALF, add(a, b));
}

function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(add, ZERO);
}
