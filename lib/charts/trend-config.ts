import type { ChartData, ChartDataset, ChartOptions, PointStyle } from 'chart.js';
import type { GapState } from '@/lib/kpi/gap-state';
import { labelAxis, valueAxis } from './axes';
import { groundShapes } from './ground-shapes';
import type { Palette } from './palette';
import { toldOptions } from './told-options';
import type { TrendView } from './trend-view';

/** The words of the chart's own legend, used in its tooltips. */
export type TrendWords = Readonly<Record<'actual' | 'target' | 'plan' | 'published', string>>;

/** Each state of having no value has a shape of its own; the legend beside the chart draws the same ones. */
export const GAP_SHAPES: Readonly<Record<GapState, PointStyle>> = {
  missing: 'crossRot',
  'not-due': 'circle',
  suspended: 'rect',
  'not-collected': 'dash',
  'no-volume': 'triangle',
};

/** Beyond this many points single ones are not marked. */
const MOST_MARKED = 72;
/** Up to this many, points stand apart from the edges. */
const FEW = 3;

/** What Chart.js needs to draw a trend. */
export type TrendConfig = {
  data: ChartData<'line', (number | null)[], string>;
  options: ChartOptions<'line'>;
};

/** The Chart.js configuration of a trend, for the screen and for a canvas on the server alike. */
export function trendConfig(view: TrendView, words: TrendWords, palette: Palette, font: string): TrendConfig {
  const look = { palette, font };
  const [x, y] = [labelAxis(look), valueAxis(look)];
  return {
    data: { labels: [...view.labels], datasets: datasets(view, words, palette) },
    options: {
      ...toldOptions(view.told, view.events, look),
      scales: {
        // A few points would stand on the edges.
        x: { ...x, offset: view.labels.length <= FEW },
        y: {
          ...y,
          ...view.bounds,
          ticks: { ...y.ticks, maxTicksLimit: 8, callback: (value) => `${value}${view.suffix}` },
        },
      },
    },
  };
}

function datasets(
  view: TrendView,
  words: TrendWords,
  palette: Palette,
): ChartDataset<'line', (number | null)[]>[] {
  const quiet = { pointRadius: 0, pointHitRadius: 0, spanGaps: false };
  const radius = view.labels.length > MOST_MARKED ? 0 : 3;
  return [
    {
      label: words.actual,
      data: [...view.values],
      borderColor: palette.actual,
      borderWidth: 2.2,
      pointStyle: view.provisional.map((provisional) => (provisional ? 'star' : 'circle')),
      pointRadius: view.values.map((_, i) =>
        view.provisional[i] ? 6 : isolated(view.values, i) ? 4 : radius,
      ),
      pointBorderWidth: view.provisional.map((provisional) => (provisional ? 1.8 : 1)),
      pointHoverRadius: 5,
      pointBackgroundColor: view.partial.map((partial) => (partial ? palette.card : palette.actual)),
      pointBorderColor: palette.actual,
      segment: { borderDash: (context) => (view.partial[context.p1DataIndex] ? [5, 4] : undefined) },
      spanGaps: false,
      order: 1,
    },
    {
      ...quiet,
      label: words.target,
      data: [...view.targets],
      borderColor: palette.target,
      borderWidth: 1.6,
      stepped: 'middle',
      order: 2,
      ...markWhenAlone(view.targets, 'line'),
    },
    ...view.published.map((mark) => ({
      ...quiet,
      label: `${words.published} ${mark.year}`,
      data: [...mark.values],
      borderColor: palette.published,
      backgroundColor: palette.published,
      borderWidth: 2,
      borderDash: [2, 4],
      order: 3,
      ...markWhenAlone(mark.values, 'rectRot'),
    })),
    {
      ...quiet,
      label: words.plan,
      data: [...view.plans],
      borderColor: palette.published,
      backgroundColor: palette.card,
      showLine: false,
      pointStyle: 'triangle',
      pointRadius: 5,
      order: 4,
    },
    { ...groundShapes(view.gaps, GAP_SHAPES, palette, view.bounds.min), order: 0 },
  ];
}

/** A line needs two points; a single one is drawn as a mark. */
function markWhenAlone(values: readonly (number | null)[], pointStyle: PointStyle) {
  return { pointStyle, pointRadius: values.map((_, i) => (isolated(values, i) ? 6 : 0)) };
}

function isolated(values: readonly (number | null)[], index: number): boolean {
  return (
    values[index] !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null
  );
}
