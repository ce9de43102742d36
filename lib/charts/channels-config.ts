import type { Channel } from '@/lib/kpi/channels';
import type { Gap } from '@/lib/kpi/gap';
import { countAxis, labelAxis } from './axes';
import type { EventMark } from './event-marks';
import { groundShapes } from './ground-shapes';
import type { Palette } from './palette';
import { provisionalMarks } from './provisional-marks';
import { toldOptions } from './told-options';
import { GAP_SHAPES } from './trend-config';
import type { BarsConfig } from './volume-bars-config';

/** The months by channel, ready to be drawn: every series has one entry for each label. */
export type ChannelsDrawn = {
  readonly labels: readonly string[];
  /** What is told of each month when the keyboard or the pointer comes to it. */
  readonly told: readonly string[];
  /** What happened, by the labels that it touches. */
  readonly events: readonly EventMark[];
  readonly drawn: Readonly<Record<Channel, readonly (number | null)[]>>;
  readonly gaps: Readonly<Record<Channel, readonly (Gap | null)[]>>;
  /** Whether the month isn't approved yet. */
  readonly provisional: readonly boolean[];
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
  const states = view.labels.map((_, month) => view.gaps.calls[month] ?? view.gaps.written[month] ?? null);
  const look = { palette, font };
  return {
    type: 'bar',
    data: {
      labels: [...view.labels],
      datasets: [
        { type: 'line', ...groundShapes(states, GAP_SHAPES, palette) },
        bar('calls', palette.actual),
        bar('written', palette.grid),
        provisionalMarks(tops(view), view.provisional, palette),
      ],
    },
    options: {
      ...toldOptions(view.told, view.events, look),
      scales: { x: { ...labelAxis(look), offset: true }, y: countAxis(look, isEmpty(view)) },
    },
  };
}

/** How high the higher bar of each month is; null where there is none. */
function tops({ labels, drawn }: ChannelsDrawn): (number | null)[] {
  return labels.map((_, month) => {
    const bars = [drawn.calls[month], drawn.written[month]].flatMap((value) => value ?? []);
    return bars.length > 0 ? Math.max(...bars) : null;
  });
}

function isEmpty({ drawn }: ChannelsDrawn): boolean {
  return [...drawn.calls, ...drawn.written].every((value) => value === null);
}
