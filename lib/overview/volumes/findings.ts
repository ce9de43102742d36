import { ratio } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { callsPerDay } from '@/lib/kpi/calls-per-day';
import { amountIn, type PeriodCounts, type Quantity } from '@/lib/kpi/period-counts';
import type { Translator } from '@/lib/messages/translator';
import { marked, shareText, totalText } from './words';

/** The charts of the page and the amount that a bar of each is as high as. */
export const CHART_HEIGHTS = {
  calls: 'calls_offered',
  written: 'written_contacts',
  'per-day': 'calls_offered',
  blocked: 'calls_blocked',
} as const satisfies Readonly<Record<string, Quantity>>;
export type ChartName = keyof typeof CHART_HEIGHTS;

/** What a chart shows of the period that the page speaks of, as a sentence; why not where there is nothing to say. */
export function findingOf(
  t: Translator,
  locale: Locale,
  chart: ChartName,
  focus: PeriodCounts | null,
): string {
  const what = t(`volumes.what.${chart}`);
  if (!focus) return t('volumes.no-finding-at-all', { what, why: t('volumes.none-complete') });
  const period = formatPeriod(focus.period, locale);
  const total = focus.totals[CHART_HEIGHTS[chart]];
  if (total.kind !== 'total') {
    const why = totalText(t, total);
    return marked(t, focus.standing, t('volumes.no-finding', { what, period, why }));
  }
  return marked(t, focus.standing, FINDINGS[chart](t, focus, period));
}

type Finding = (t: Translator, focus: PeriodCounts, period: string) => string;

const FINDINGS: Readonly<Record<ChartName, Finding>> = {
  calls(t, { totals }, period) {
    const offered = totalText(t, totals.calls_offered);
    const share = (quantity: Quantity) => {
      const [part, all] = [amountIn(totals[quantity]), amountIn(totals.calls_offered)];
      return part === null || all === null ? null : ratio(part, all);
    };
    const [within, later, abandoned] = [
      share('calls_answered_within_12s'),
      share('answered_later'),
      share('abandoned'),
    ];
    if (!within || !later || !abandoned) return t('volumes.calls-undivided', { offered, period });
    return t('volumes.calls-finding', {
      offered,
      period,
      within: shareText(t, within),
      later: shareText(t, later),
      abandoned: shareText(t, abandoned),
    });
  },
  written(t, { totals }, period) {
    return t('volumes.written-finding', {
      period,
      sum: totalText(t, totals.written_contacts),
      emails: totalText(t, totals.emails),
      other: totalText(t, totals.other_written),
    });
  },
  'per-day'(t, { totals, period: { months } }, period) {
    const found = callsPerDay(totals.calls_offered, { months });
    const calls = BigInt(found ? fixed(found.perDay, 0) : '0');
    return t('volumes.per-day-finding', { count: Number(calls), calls: formatCount(calls), period });
  },
  blocked(t, { totals }, period) {
    return t('volumes.blocked-finding', { blocked: totalText(t, totals.calls_blocked), period });
  },
};
