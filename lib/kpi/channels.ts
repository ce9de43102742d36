import type { Month } from '@/lib/calendar/month';
import { type Expression, evaluate } from './expression';
import { type Gap, type GapContext, gapOf } from './gap';
import type { MonthFigures } from './month-figure';
import type { Standing } from './standing';

/** The ways in which the public comes to the centre: by telephone, and in writing by whatever means. */
export const CHANNELS = ['calls', 'written'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What each channel counts. E-mails and other written contacts are stored apart and shown together. */
const EXPRESSIONS: Readonly<Record<Channel, Expression>> = {
  calls: [{ count: 'calls_offered', weight: 1n }],
  written: [
    { count: 'emails', weight: 1n },
    { count: 'other_written', weight: 1n },
  ],
};

/** A month by channel: how many, or why there is no number. */
export type ChannelMonth = { readonly month: Month; readonly standing: Standing | null } & Readonly<
  Record<Channel, bigint | Gap>
>;

/**
 * The channels of a month. One that needs two counts has a number only where both are there: half a sum would pass for
 * the whole.
 *
 * @example 55 120 e-mails and 14 850 others: written 69 970n; e-mails suspended: written 'suspended'
 */
export function channelMonth(figures: MonthFigures, month: Month, context: GapContext): ChannelMonth {
  const figure = figures.get(month);
  const value = (channel: Channel): bigint | Gap => {
    const expression = EXPRESSIONS[channel];
    const sum = figure && evaluate(expression, figure.counts);
    if (typeof sum === 'bigint') return sum;
    const needed = expression.map(({ count }) => count);
    return gapOf(needed, month, figure, context) ?? 'not-collected';
  };
  return { month, standing: figure?.standing ?? null, calls: value('calls'), written: value('written') };
}
