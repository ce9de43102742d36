import type { Fraction } from '@/lib/exact/fraction';
import { compare } from '@/lib/exact/fraction';
import { fixed, isExactAt, roundTo } from '@/lib/exact/round';
import type { Target } from './target';
import { meets } from './verdict';

/** More digits than these are never printed. */
const MOST_DECIMALS = 6;

/**
 * A value as it is printed. `digits`: the text, and what it would have rounded to where more digits than the measure's
 * were needed (`79.6`, rounds to `80`), else null. `just-under` / `just-over`: six digits still print the target's side
 * wrongly; `target` is the target's text.
 */
export type Printed =
  | { readonly kind: 'digits'; readonly text: string; readonly rounds: string | null }
  | { readonly kind: 'just-under' | 'just-over'; readonly target: string };

/**
 * `value` with the measure's precision, half away from zero; more digits, six at most, while the value as printed would
 * meet the target and the exact one doesn't, or the other way round. Without a target: the measure's precision.
 *
 * 79.6 against at least 80 prints `79.6`, 79.96 prints `79.96`, 79.9999999 is just under 80.
 */
export function print(value: Fraction, precision: number, target: Target | null): Printed {
  const rounds = fixed(value, precision);
  if (target === null) return { kind: 'digits', text: rounds, rounds: null };
  const met = meets(value, target.comparison, target.value);
  for (let decimals = precision; decimals <= MOST_DECIMALS; decimals += 1) {
    if (meets(roundTo(value, decimals), target.comparison, target.value) !== met) continue;
    return { kind: 'digits', text: fixed(value, decimals), rounds: decimals > precision ? rounds : null };
  }
  const kind = compare(value, target.value) < 0 ? 'just-under' : 'just-over';
  return { kind, target: exactText(target.value, precision) };
}

/** The text of a figure with the measure's precision, and more digits, six at most, where it has them: a target. */
export function exactText(value: Fraction, precision: number): string {
  let decimals = precision;
  while (decimals < MOST_DECIMALS && !isExactAt(value, decimals)) decimals += 1;
  return fixed(value, decimals);
}
