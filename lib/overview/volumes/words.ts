import { compare, type Fraction, multiply, whole } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import { formatCount } from '@/lib/format/number';
import type { PeriodCounts, PeriodTotal } from '@/lib/kpi/period-counts';
import { type PeriodState, periodState } from '@/lib/kpi/period-state';
import { type Standing, standingOf } from '@/lib/kpi/standing';
import type { Translator } from '@/lib/messages/translator';
import { cautionOf } from '../standing-word';

/** An amount as it stands in a table: a number, or in words why there is none, with the shape that says it too. */
export type Cell = { readonly text: string; readonly state: PeriodState | null };

/** An amount as people read it: `2,807,000`, `9 of 12 months`, `Service suspended`. */
export function totalText(t: Translator, total: PeriodTotal): string {
  if (total.kind === 'total') return formatCount(total.value);
  if (total.kind === 'gap') return t(`volumes.state.${total.gap}`);
  const { reported, expected } = total;
  return t('volumes.state.part', { reported, expected });
}

/** The same for a table. */
export function totalCell(t: Translator, total: PeriodTotal): Cell {
  return { text: totalText(t, total), state: periodState(total) };
}

/** Puts "illustrative" or "provisional" to what is said of months that are made up or not approved yet. */
export function marked(t: Translator, standing: Standing | null, text: string): string {
  const caution = cautionOf(standing);
  return caution ? t(`volumes.marked-${caution}`, { text }) : text;
}

/** The same of many periods together, of which only some may be provisional. */
export function markedAmong(t: Translator, periods: readonly Pick<PeriodCounts, 'standing'>[], text: string) {
  const standing = standingOf(periods.flatMap((counts) => counts.standing ?? []));
  return standing === 'provisional' ? t('volumes.marked-among', { text }) : marked(t, standing, text);
}

const MOST_DECIMALS = 6;

/**
 * A share as a percentage with one decimal, half away from zero; more, six at most, where it would be told as nothing or
 * all and is neither.
 *
 * @example 2/3 is `66.7%`, 1999/2000 is `99.95%`, 1 is `100.0%`
 */
export function shareText(t: Translator, share: Fraction): string {
  const percent = multiply(share, whole(100n));
  const end = (text: string) => /^(?:0|100)\.0+$/.test(text);
  const isEnd = share.numerator === 0n || compare(share, whole(1n)) === 0;
  let decimals = 1;
  while (decimals < MOST_DECIMALS && !isEnd && end(fixed(percent, decimals))) decimals += 1;
  return t('value.percent', { value: fixed(percent, decimals) });
}
