import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import { amountIn, type PeriodCounts } from '@/lib/kpi/period-counts';
import type { Translator } from '@/lib/messages/translator';
import { focusOf, type VolumesFacts } from './focus';
import { marked, totalText } from './words';

/** What the page finds: `2,807,000 calls and 820,000 written contacts in 2023`. */
export function volumesHeadline(t: Translator, locale: Locale, facts: VolumesFacts): string {
  const focus = focusOf(facts);
  if (focus) return marked(t, focus.standing, ofPeriod(t, locale, focus));
  const part = facts.periods.findLast(({ totals }) => totals.calls_offered.kind === 'part');
  if (part?.totals.calls_offered.kind !== 'part') return t('volumes.headline-empty');
  const { reported, expected } = part.totals.calls_offered;
  const period = formatPeriod(part.period, locale);
  return marked(t, part.standing, t('volumes.headline-part', { period, reported, expected }));
}

function ofPeriod(t: Translator, locale: Locale, { period, totals }: PeriodCounts): string {
  const said = {
    calls: totalText(t, totals.calls_offered),
    count: Number(amountIn(totals.calls_offered)),
    period: formatPeriod(period, locale),
  };
  const written = totalText(t, totals.written_contacts);
  if (totals.written_contacts.kind !== 'total') return t('volumes.headline-calls', { ...said, why: written });
  return t('volumes.headline', { ...said, written });
}
