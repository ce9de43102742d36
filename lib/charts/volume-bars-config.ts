import type { ChartData, ChartOptions, PointStyle } from 'chart.js';
import type { PeriodState } from '@/lib/kpi/period-state';
import { countAxis, labelAxis } from './axes';
import { groundShapes } from './ground-shapes';
import type { Palette } from './palette';
import { provisionalMarks } from './provisional-marks';
import { toldOptions } from './told-options';
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
  const look = { palette, font };
  return {
    type: 'bar',
    data: {
      labels: [...view.labels],
      datasets: [
        { type: 'line', ...groundShapes(view.states, STATE_SHAPES, palette) },
        ...bars(view, words, palette, fill),
        provisionalMarks(tops(view), view.provisional, palette),
      ],
    },
    options: {
      ...toldOptions(view.told, view.events, look),
      scales: {
        x: { ...labelAxis(look), stacked: true },
        y: { ...countAxis(look, view.series.length === 0), stacked: true },
      },
    },
  };
}

/** How high each stack is; null where there is none. */
function tops({ labels, series }: BarsView): (number | null)[] {
  return labels.map((_, place) => {
    const parts = series.flatMap(({ values }) => values[place] ?? []);
    return parts.length > 0 ? parts.reduce((sum, part) => sum + part, 0) : null;
  });
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
