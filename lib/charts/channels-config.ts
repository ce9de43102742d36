import { formatCount } from '@/lib/format/number';
import type { Channel } from '@/lib/kpi/channels';
import type { Gap } from '@/lib/kpi/gap';
import type { Palette } from './palette';
import { GAP_SHAPES } from './trend-config';
import type { BarsConfig } from './volume-bars-config';

/** The months by channel, ready to be drawn: every series has one entry for each label. */
export type ChannelsDrawn = {
  readonly labels: readonly string[];
  /** What is told of each month when the keyboard or the pointer comes to it. */
  readonly told: readonly string[];
  readonly drawn: Readonly<Record<Channel, readonly (number | null)[]>>;
  readonly gaps: Readonly<Record<Channel, readonly (Gap | null)[]>>;
};

type Dataset = BarsConfig['data']['datasets'][number];

/**
 * The Chart.js configuration of the channels' bars, side by side from zero: calls filled, written contacts hollow, so that
 * whoever can't tell colours tells the two.
 */
export function channelsConfig(
  view: ChannelsDrawn,
  words: Readonly<Record<Channel, string>>,
  palette: Palette,
  font: string,
): BarsConfig {
  const ticks = { color: palette.soft, font: { family: font, size: 12 } };
  const bar = (channel: Channel, backgroundColor: string): Dataset => ({
    type: 'bar',
    label: words[channel],
    data: [...view.drawn[channel]],
    backgroundColor,
    borderColor: palette.actual,
    borderWidth: 1,
    categoryPercentage: 0.8,
    barPercentage: 1,
  });
  return {
    type: 'bar',
    data: {
      labels: [...view.labels],
      datasets: [gaps(view, palette), bar('calls', palette.actual), bar('written', palette.grid)],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: 6, right: 12 } },
      scales: {
        x: {
          offset: true,
          grid: { display: false },
          border: { color: palette.line },
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 18 },
        },
        y: {
          min: 0,
          ...(isEmpty(view) ? { max: 1 } : {}),
          grid: { color: palette.grid },
          border: { display: false },
          ticks: {
            ...ticks,
            precision: 0,
            maxTicksLimit: 6,
            callback: (value) => (isEmpty(view) ? '' : formatCount(Number(value))),
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

/** On the ground of every month in which a channel has no number stands the shape of why. */
function gaps(view: ChannelsDrawn, palette: Palette): Dataset {
  const states = view.labels.map((_, month) => view.gaps.calls[month] ?? view.gaps.written[month] ?? null);
  return {
    type: 'line',
    label: '',
    data: states.map((gap) => (gap ? 0 : null)),
    showLine: false,
    clip: false,
    pointStyle: states.map((gap) => (gap ? GAP_SHAPES[gap] : false)),
    pointRadius: 4,
    pointHitRadius: 0,
    pointBorderWidth: 1.6,
    pointBorderColor: states.map((gap) => (gap === 'missing' ? palette.miss : palette.gap)),
    pointBackgroundColor: states.map((gap) => (gap === 'suspended' ? palette.gap : palette.card)),
  };
}

function isEmpty({ drawn }: ChannelsDrawn): boolean {
  return [...drawn.calls, ...drawn.written].every((value) => value === null);
}
