import type { ChartDataset, PointStyle } from 'chart.js';
import { STAGES, type Stage } from '@/lib/budget/stage';
import type { Palette } from './palette';
import type { ProvisionView } from './provision-view';
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
  const ticks = { color: palette.soft, font: { family: font, size: 12 } };
  return {
    data: { labels: [...view.labels], datasets: [best(view, line, palette), ...marks(view, palette)] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: 12, right: 12 } },
      scales: {
        x: {
          offset: true,
          grid: { display: false },
          border: { color: palette.line },
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12 },
        },
        y: {
          ...view.bounds,
          grid: { color: palette.grid },
          border: { display: false },
          ticks: { ...ticks, maxTicksLimit: 6 },
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
