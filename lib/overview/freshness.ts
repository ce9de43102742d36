import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatDay, formatMonth } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';

/** What is known last and awaited next, said plainly; of illustrative months that they are. */
export function freshnessText(
  t: Translator,
  locale: Locale,
  freshness: {
    readonly lastMonth: Month | null;
    readonly illustrative: boolean;
    readonly awaited: { readonly month: Month; readonly due: Day; readonly overdue: boolean };
  },
): { readonly text: string; readonly overdue: boolean } {
  const { lastMonth, illustrative, awaited } = freshness;
  const last = lastMonth ? formatMonth(lastMonth, locale) : '';
  if (illustrative) return { text: t('illustrative.no-return'), overdue: false };
  const said = {
    last,
    missing: formatMonth(awaited.month, locale),
    due: awaited.overdue ? 'overdue' : 'due',
    day: formatDay(awaited.due, locale),
  };
  return {
    text: lastMonth ? t('measure.stale-due', said) : t('measure.stale-none', said),
    overdue: awaited.overdue,
  };
}
