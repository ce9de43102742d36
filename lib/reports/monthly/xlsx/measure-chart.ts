import { formatMonth } from '@/lib/format/month';
import type { Attainment } from '@/lib/kpi/attainment';
import type { ChartData } from '../../workbook/chart-data';
import { ratioFormat } from '../../workbook/formats';
import { absoluteRange } from '../../workbook/refs';
import type { Words } from '../../workbook/words';
import type { Chart } from '../../workbook/workbook';
import type { MeasureFacts } from '../monthly-facts';

/** Rows that a chart takes. */
export const CHART_ROWS = 20;

/** A measure's months as a line, with its target as a dashed one. */
export function measureChart(
  { t, locale }: Words,
  { measure, month, trend }: MeasureFacts,
  at: { readonly name: string; readonly column: number; readonly first: number; readonly after: number },
  data: ChartData,
): Chart {
  const name = measure.name[locale];
  const { unit, precision } = month.definition;
  const ref = (column: number, place: number) =>
    absoluteRange(at.name, column, at.first + place, at.first + place);
  const lines = {
    value: trend.map((point, place) => {
      const value = numberOf(point);
      return value === null ? null : { ref: ref(at.column, place), value };
    }),
    target: trend.map((point, place) => {
      const value = targetOf(point);
      return value === null ? null : { ref: ref(at.column + 2, place), value };
    }),
  };
  const format = ratioFormat(unit, precision);
  const series = (['value', 'target'] as const)
    .filter((ink) => ink === 'value' || lines.target.some((point) => point !== null))
    .map((ink) => ({
      ink,
      name: t(`reportFiles.measure.${ink}-of`),
      values: data.add({
        name: t(`reportFiles.chart.${ink}-of`, { measure: name }),
        format,
        points: lines[ink],
      }),
    }));
  const [from, to] = [trend[0]?.period.from ?? month.period.from, month.period.to];
  return {
    kind: 'lines',
    title: name,
    alt: t('reportFiles.measure.alt', {
      measure: name,
      from: formatMonth(from, locale),
      to: formatMonth(to, locale),
    }),
    place: { fromRow: at.after + 2, toRow: at.after + 2 + CHART_ROWS, toColumn: 7 },
    series,
    categories: data.categories,
    format: ratioFormat(unit, unit === 'percent' ? 0 : 1),
    scale: scaleOf(
      [...lines.value, ...lines.target].flatMap((point) => point?.value ?? []),
      unit === 'percent',
    ),
  };
}

/** As it stands in its cell: a percentage as a share of one. */
function numberOf({ value, numerator, denominator }: Attainment): number | null {
  return value === null || numerator === null || denominator === null
    ? null
    : Number(numerator) / Number(denominator);
}

function targetOf({ target, unit }: Attainment): number | null {
  if (target === null) return null;
  return Number(target.value.numerator) / Number(target.value.denominator) / (unit === 'percent' ? 100 : 1);
}

/** From a round number below the lowest to one above the highest; percentages never go beyond 0 to 100. */
function scaleOf(values: readonly number[], percent: boolean): Chart['scale'] {
  if (values.length === 0) return null;
  const step = percent ? 0.05 : 0.5;
  const steps = (value: number) => Math.round(value * step * 1e6) / 1e6;
  const min = steps(Math.max(0, Math.floor(Math.min(...values) / step - 0.2)));
  const max = steps(Math.ceil(Math.max(...values) / step + 0.2));
  return { min, max: percent ? Math.min(1, Math.max(max, min + step)) : max };
}
