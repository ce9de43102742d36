import type { Day } from '@/lib/calendar/day';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';

/** What stands on top of a page that shows a day gone by. */
export type AsAtNotice = {
  readonly title: string;
  readonly what: string;
  readonly link: { readonly text: string; readonly href: string };
};

/**
 * That a page shows what was known by the end of a day gone by, and the way back to today; null where it shows today.
 *
 * @param moment the day that was asked for (null: none), and today
 * @param back the address of the same page as of today
 */
export function asAtNotice(
  t: Translator,
  locale: Locale,
  { asAt, today }: { readonly asAt: Day | null; readonly today: Day },
  back: string,
): AsAtNotice | null {
  if (asAt === null || asAt >= today) return null;
  return {
    title: t('asAt.title', { day: formatDay(asAt, locale) }),
    what: t('asAt.what'),
    link: { text: t('asAt.back'), href: back },
  };
}
