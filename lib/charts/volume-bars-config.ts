import type { ChartData, ChartOptions, PointStyle } from 'chart.js';
import { formatCount } from '@/lib/format/number';
import type { PeriodState } from '@/lib/kpi/period-state';
import type { Palette } from './palette';
import { GAP_SHAPES } from './trend-config';
import type { BarKey, BarsView } from './volume-bars-view';

/** How a bar is filled: whoever can't tell the colours tells the patterns. */
export type BarPattern = 'solid' | 'diagonal' | 'dots' | 'lines' | 'hollow';

export const BAR_LOOKS: Readonly<Record<BarKey, { pattern: BarPattern; colour: 'actual' | 'miss' }>> = {
  within: { pattern: 'solid', colour: 'actual' },
  later: { pattern: 'diagonal', colour: 'actual' },
  answered: { pattern: 'lines', colour: 'actual' },
  abandoned: { pattern: 'dots', colour: 'miss' },
  offered: { pattern: 'hollow', colour: 'actual' },
  blocked: { pattern: 'lines', colour: 'miss' },
  emails: { pattern: 'solid', colour: 'actual' },
  other: { pattern: 'diagonal', colour: 'actual' },
  'per-day': { pattern: 'solid', colour: 'actual' },
};

/** The shapes of the trend's gaps, and one for a period of which only some months are there. */
const STATE_SHAPES: Readonly<Record<PeriodState, PointStyle>> = { ...GAP_SHAPES, part: 'rectRot' };

/** What Chart.js needs to draw bars with shapes where there is none. */
export type BarsConfig = {
  type: 'bar';
  data: ChartData<'bar' | 'line', (number | null)[], string>;
  options: ChartOptions<'bar' | 'line'>;
};

/** Makes the fill of a pattern on a canvas; where there is none, the colour itself. */
export type PatternMaker = (pattern: BarPattern, colour: string, ground: string) => CanvasPattern | string;

/** The Chart.js configuration of stacked bars; their axis begins at zero, so that heights compare as counts do. */
export function barsConfig(
  view: BarsView,
  words: Readonly<Record<BarKey, string>>,
  palette: Palette,
  font: string,
  fill: PatternMaker,
): BarsConfig {
  const ticks = { color: palette.soft, font: { family: font, size: 12 } };
  return {
    type: 'bar',
    data: {
      labels: [...view.labels],
      datasets: [states(view, palette), ...bars(view, words, palette, fill)],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: 6, right: 12 } },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: palette.line },
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 18 },
        },
        y: {
          stacked: true,
          min: 0,
          ...(view.series.length === 0 ? { max: 1 } : {}),
          grid: { color: palette.grid },
          border: { display: false },
          ticks: {
            ...ticks,
            precision: 0,
            maxTicksLimit: 6,
            callback: (value) => (view.series.length === 0 ? '' : formatCount(Number(value))),
          },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false,
          filter: (_, index) => index === 0,
          callbacks: { title: () => '', label: (item) => view.told[item.dataIndex] ?? '' },
          titleFont: { family: font },
          bodyFont: { family: font },
        },
      },
    },
  };
}

type Dataset = BarsConfig['data']['datasets'][number];

function bars(
  view: BarsView,
  words: Readonly<Record<BarKey, string>>,
  palette: Palette,
  fill: PatternMaker,
): Dataset[] {
  return view.series.map(({ key, values }) => {
    const { pattern, colour } = BAR_LOOKS[key];
    return {
      type: 'bar',
      label: words[key],
      data: [...values],
      backgroundColor: fill(pattern, palette[colour], palette.card),
      borderColor: palette[colour],
      borderWidth: 1,
      categoryPercentage: 0.86,
      barPercentage: 0.92,
      maxBarThickness: 64,
    };
  });
}

/** On the ground of every period without a bar stands the shape of why. */
function states(view: BarsView, palette: Palette): Dataset {
  return {
    type: 'line',
    label: '',
    data: view.states.map((state) => (state ? 0 : null)),
    showLine: false,
    clip: false,
    pointStyle: view.states.map((state) => (state ? STATE_SHAPES[state] : false)),
    pointRadius: 4.5,
    pointHitRadius: 0,
    pointBorderWidth: 1.6,
    pointBorderColor: view.states.map((state) => (state === 'missing' ? palette.miss : palette.gap)),
    pointBackgroundColor: view.states.map((state) => (state === 'suspended' ? palette.gap : palette.card)),
  };
}
