import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import type { PeriodCounts, Quantity } from '@/lib/kpi/period-counts';
import type { Translator } from '@/lib/messages/translator';
import type { ChartName } from './findings';
import { perDayCells } from './per-day';
import { marked, totalText } from './words';

/** What is told of each bar, in the order of its segments from the ground up, the whole first. */
const PARTS = {
  calls: [
    ['calls_offered', 'count.calls_offered'],
    ['calls_answered_within_12s', 'volumes.bar.within'],
    ['answered_later', 'volumes.bar.later'],
    ['abandoned', 'volumes.bar.abandoned'],
  ],
  written: [
    ['written_contacts', 'volumes.derived.written_contacts'],
    ['emails', 'volumes.bar.emails'],
    ['other_written', 'volumes.bar.other'],
  ],
  blocked: [['calls_blocked', 'volumes.bar.blocked']],
} as const satisfies Readonly<
  Record<Exclude<ChartName, 'per-day'>, readonly (readonly [Quantity, Parameters<Translator>[0]])[]>
>;

/** The whole of what a period's bar says, for its tooltip and for those who hear it. */
export function toldOf(t: Translator, locale: Locale, chart: ChartName, counts: PeriodCounts): string {
  const period = formatPeriod(counts.period, locale);
  return marked(t, counts.standing, t('measure.told', { period, value: amountsOf(t, chart, counts) }));
}

function amountsOf(t: Translator, chart: ChartName, counts: PeriodCounts): string {
  if (chart === 'per-day') {
    const { perDay, fraction } = perDayCells(t, counts);
    return fraction ? `${perDay.text} · ${fraction}` : perDay.text;
  }
  const parts = PARTS[chart].map(([quantity, what]) => [counts.totals[quantity], t(what)] as const);
  const [whole] = parts[0] ?? [];
  // Where nothing is known, one word for all of it.
  if (whole?.kind === 'gap' && parts.every(([total]) => total.kind === 'gap' && total.gap === whole.gap))
    return t(`gap.${whole.gap}`);
  return parts
    .map(([total, what]) => t('volumes.told-part', { what, count: totalText(t, total) }))
    .join(' · ');
}
