import type { ChartDataset, PointStyle } from 'chart.js';
import { STAGES, type Stage } from '@/lib/budget/stage';
import { labelAxis, valueAxis } from './axes';
import type { Palette } from './palette';
import type { ProvisionView } from './provision-view';
import { toldOptions } from './told-options';
import type { TrendConfig } from './trend-config';

/** Each stage has a shape of its own, sized so that equal amounts of one year are seen around each other. */
export const STAGE_SHAPES: Readonly<Record<Stage, { style: PointStyle; radius: number; filled: boolean }>> = {
  actual: { style: 'circle', radius: 4, filled: true },
  original: { style: 'rectRot', radius: 10, filled: false },
  revised: { style: 'triangle', radius: 8, filled: false },
  estimate: { style: 'rect', radius: 7, filled: false },
};

/** The Chart.js configuration of a provision's trend. */
export function provisionConfig(
  view: ProvisionView,
  line: string,
  palette: Palette,
  font: string,
): TrendConfig {
  const look = { palette, font };
  return {
    data: { labels: [...view.labels], datasets: [best(view, line, palette), ...marks(view, palette)] },
    options: {
      ...toldOptions(view.told, view.events, look, { top: 12 }),
      scales: {
        x: { ...labelAxis(look), offset: true },
        y: { ...valueAxis(look), ...view.bounds },
      },
    },
  };
}

type Dataset = ChartDataset<'line', (number | null)[]>;

/** The line along the best known stages; it isn't drawn into a year that is broken off from the one before. */
function best(view: ProvisionView, label: string, palette: Palette): Dataset {
  return {
    label,
    data: [...view.line],
    borderColor: palette.actual,
    borderWidth: 2.2,
    pointRadius: 0,
    pointHitRadius: 0,
    spanGaps: false,
    segment: { borderColor: (context) => (view.broken[context.p1DataIndex] ? 'transparent' : undefined) },
    order: 2,
  };
}

function marks(view: ProvisionView, palette: Palette): Dataset[] {
  return STAGES.map((stage, order) => {
    const { style, radius, filled } = STAGE_SHAPES[stage];
    return {
      label: stage,
      data: [...view.marks[stage]],
      showLine: false,
      clip: false,
      pointStyle: style,
      pointRadius: radius,
      pointHoverRadius: radius + 1,
      pointBorderWidth: 1.8,
      pointBorderColor: palette.actual,
      pointBackgroundColor: filled ? palette.actual : 'transparent',
      order: order === 0 ? 0 : 1,
    };
  });
}
