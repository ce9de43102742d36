import type { Day } from '@/lib/calendar/day';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { STANDINGS } from '@/lib/kpi/standing';
import type { Translator } from '@/lib/messages/translator';
import { type MeasureInYear, shownPoint } from './shown-point';

/** How whole the year is, how far to rely on it, and the day for which it is known. */
export function leadText(
  t: Translator,
  locale: Locale,
  facts: {
    readonly measures: readonly MeasureInYear[];
    readonly months: { readonly monthsReported: number; readonly monthsExpected: number };
    readonly asAt: Day;
  },
): string {
  const { monthsReported: reported, monthsExpected: expected } = facts.months;
  const standing = standingText(t, facts.measures);
  return [
    t('measure.coverage', { reported, expected }),
    standing,
    t('measure.as-at', { day: formatDay(facts.asAt, locale) }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** The standing of the pledges' figures together: the least that any of them has; null without a figure. */
export function standingText(t: Translator, measures: readonly MeasureInYear[]): string | null {
  const points = measures
    .filter(({ measure }) => measure.kind === 'pledge')
    .map((measure) => shownPoint(measure).point)
    .filter(({ value }) => value !== null);
  if (points.length > 0 && points.every(({ source }) => source === 'published'))
    return t('standing.published');
  const least = STANDINGS.find((standing) =>
    points.some((point) => point.source === 'months' && point.standing === standing),
  );
  return least ? t(`standing.${least}`) : null;
}
