import { formatMonth } from '@/lib/format/month';
import type { ChartData } from '../../workbook/chart-data';
import { absoluteRange } from '../../workbook/refs';
import type { Words } from '../../workbook/words';
import type { Chart } from '../../workbook/workbook';
import type { MonthlyFacts } from '../monthly-facts';
import { CHART_ROWS } from './measure-chart';

/** Calls and written contacts of each month, stacked; a month without a number of one has none of it. */
export function volumesChart(
  { t, locale }: Words,
  { volumes }: MonthlyFacts,
  at: {
    readonly name: string;
    readonly first: number;
    readonly after: number;
    /** The columns. */
    readonly calls: number;
    readonly written: number;
  },
  data: ChartData,
): Chart {
  const line = (name: string, column: number, of: 'calls' | 'written') => ({
    name,
    values: data.add({
      name,
      format: '#,##0',
      points: volumes.months.map((month, place) => {
        const value = month[of];
        const ref = absoluteRange(at.name, column, at.first + place, at.first + place);
        return typeof value === 'bigint' ? { ref, value: Number(value) } : null;
      }),
    }),
    ink: of,
  });
  const [from, to] = [volumes.months[0]?.month, volumes.months.at(-1)?.month];
  return {
    kind: 'columns',
    title: t('reportFiles.volumes.chart'),
    alt: t('reportFiles.volumes.alt', {
      from: from ? formatMonth(from, locale) : '',
      to: to ? formatMonth(to, locale) : '',
    }),
    place: { fromRow: at.after + 2, toRow: at.after + 2 + CHART_ROWS, toColumn: 7 },
    series: [
      line(t('count.calls_offered'), at.calls, 'calls'),
      line(t('reportFiles.volumes.written'), at.written, 'written'),
    ],
    categories: data.categories,
    format: '#,##0',
    scale: null,
  };
}
