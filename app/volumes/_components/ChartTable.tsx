import type { EventMark } from '@/lib/charts/event-marks';
import type { PeriodCounts, Quantity } from '@/lib/kpi/period-counts';
import type { ChartName } from '@/lib/overview/volumes/findings';
import { perDayRows, quantityName, volumesRows } from '@/lib/overview/volumes/table-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import { CountsTable } from './CountsTable';

const COLUMNS = {
  calls: ['calls_offered', 'calls_answered', 'calls_answered_within_12s', 'answered_later', 'abandoned'],
  written: ['emails', 'other_written', 'written_contacts'],
  blocked: ['calls_blocked'],
} as const satisfies Readonly<Record<Exclude<ChartName, 'per-day'>, readonly Quantity[]>>;

type Props = {
  chart: ChartName;
  periods: readonly PeriodCounts[];
  caption: string;
  events: readonly EventMark[];
};

/** The figures of a chart, period by period. */
export async function ChartTable({ chart, periods, caption, events }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const open = periods.length <= 12;
  const summary = t('measure.table');
  if (chart === 'per-day') {
    const columns = [
      { key: 'fraction', name: t('volumes.fraction') },
      { key: 'per-day', name: t('volumes.per-day') },
    ];
    const rows = perDayRows(t, locale, periods, events);
    return <CountsTable caption={caption} summary={summary} open={open} columns={columns} rows={rows} />;
  }
  const columns = COLUMNS[chart].map((key) => ({ key, name: quantityName(t, key) }));
  const rows = volumesRows(t, locale, periods, COLUMNS[chart], events);
  return <CountsTable caption={caption} summary={summary} open={open} columns={columns} rows={rows} />;
}
