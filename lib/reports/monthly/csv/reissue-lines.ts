import type { Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import type { Reissue } from '../../snapshot/snapshot';
import type { MonthlyLine } from './columns';

/** Whose place a re-issue takes and why, then every figure that it tells differently: before in `against`, now in `printed`. */
export function reissueLines(
  locale: Locale,
  month: Month,
  { supersedes, asAt, note, differences }: Reissue,
): readonly MonthlyLine[] {
  return [
    { section: 'reissue', item: supersedes, period: month, by: 'month', against: asAt, text: note },
    ...differences.map(
      ({ key, label, before, after }): MonthlyLine => ({
        section: 'difference',
        item: key,
        name: label[locale],
        printed: after[locale],
        against: before[locale],
      }),
    ),
  ];
}
