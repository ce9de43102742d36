import { addMonths, type Month, monthRange } from '@/lib/calendar/month';
import { type SparkShape, sparkShape } from '@/lib/charts/spark-shape';
import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import { formatMonthRange } from '@/lib/format/period';
import type { CountCode } from '@/lib/kpi/counts';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import type { Translator } from '@/lib/messages/translator';

/** A count in the twelve months before, as a small line, and what is told of it to those who can't see it. */
export type CountTrend = { readonly shape: SparkShape; readonly told: string };

/**
 * The twelve months before a month; null where none of them has the count.
 *
 * @example told of calls: `January–December 2023: lowest 200,100, highest 245,300.`
 */
export function countTrend(
  t: Translator,
  locale: Locale,
  code: CountCode,
  month: Month,
  figures: MonthFigures,
): CountTrend | null {
  const [from, to] = [addMonths(month, -12), addMonths(month, -1)];
  const values = monthRange(from, to).map((at) => {
    const value = figures.get(at)?.counts[code];
    return typeof value === 'number' ? value : null;
  });
  const numbers = values.filter((value) => value !== null);
  if (numbers.length === 0) return null;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return {
    shape: sparkShape({ values, targets: [], low, high }),
    told: t('returnPage.form.trend', {
      months: formatMonthRange(from, to, locale),
      low: formatCount(low),
      high: formatCount(high),
    }),
  };
}
