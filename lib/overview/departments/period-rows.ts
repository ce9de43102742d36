import { isComplete } from '@/lib/departments/departments-change';
import type { DepartmentsPeriod } from '@/lib/departments/departments-period';
import { ratio } from '@/lib/exact/fraction';
import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { shareText } from '../volumes/words';
import { gatheredText } from './driver-rows';

/** The counts beside the contacts, in the order of the columns. */
export const PERIOD_COUNTS = ['calls_offered', 'calls_answered', 'emails', 'other_written'] as const;

/** All departments together in a period: contacts, the counts, and the part of calls answered; or why they aren't told. */
export type PeriodRow = {
  readonly key: string;
  readonly period: string;
  readonly cells: readonly string[];
  /** That only some of its months are reported, instead of amounts; null where that isn't so. */
  readonly part: string | null;
  readonly months: string;
  readonly standing: string;
  /** The events that it is in, such as `event A`. */
  readonly event: string | null;
};

/**
 * Periods as people read them. Of one of which only some months are reported no amount is told, as anywhere else: a part isn't
 * the period's total.
 *
 * @param beside the events of each period
 * @example two reported months of a quarter: { part: '2 of 3 months', cells: [] }
 */
export function periodRows(
  t: Translator,
  locale: Locale,
  periods: readonly DepartmentsPeriod[],
  beside: readonly (string | null)[],
): readonly PeriodRow[] {
  return periods.map((one, place) => {
    const { period, total, monthsReported: reported, standing } = one;
    const expected = period.months.length;
    const isPart = reported > 0 && !isComplete(one);
    const rate = total.calls && ratio(total.calls.numerator, total.calls.denominator);
    const amounts = [total.contacts, ...PERIOD_COUNTS.map((code) => total.counts[code])];
    return {
      key: period.name,
      period: formatPeriod(period, locale),
      cells: isPart
        ? []
        : [
            ...amounts.map((of) => (reported === 0 ? '–' : gatheredText(t, of))),
            rate === null ? '–' : shareText(t, rate),
          ],
      part: isPart ? t('volumes.state.part', { reported, expected }) : null,
      months: t('departments.of-months', { reported, expected }),
      standing: standing === null ? '–' : t(`standing.${standing}`),
      event: beside[place] ?? null,
    };
  });
}
