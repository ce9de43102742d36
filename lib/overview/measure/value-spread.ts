import { compare } from '@/lib/exact/fraction';
import type { Attainment } from '@/lib/kpi/attainment';

/** A period whose value can be printed. */
type Printed = Attainment & {
  readonly value: NonNullable<Attainment['value']>;
  readonly printed: NonNullable<Attainment['printed']>;
};

export type Spread = { readonly low: Printed; readonly high: Printed; readonly last: Printed };

/** The lowest, the highest and the last value of a series, by their exact values; null where there is none. */
export function valueSpread(points: readonly Attainment[]): Spread | null {
  const drawn = points.flatMap((point): Printed[] => {
    const { value, printed } = point;
    return value && printed ? [{ ...point, value, printed }] : [];
  });
  const last = drawn.at(-1);
  if (!last) return null;
  const order = [...drawn].sort((a, b) => compare(a.value, b.value));
  const [low = last, high = last] = [order[0], order.at(-1)];
  return { low, high, last };
}
