'use client';
import { BarController, BarElement, Chart as ChartJs } from 'chart.js';
import { useCallback } from 'react';
import { type ChartProps, WalkedChart } from '@/app/_components/WalkedChart.client';
import { type ChannelsDrawn, channelsConfig } from '@/lib/charts/channels-config';
import type { Palette } from '@/lib/charts/palette';
import type { Channel } from '@/lib/kpi/channels';

ChartJs.register(BarController, BarElement);

type Props = ChartProps & { view: ChannelsDrawn; words: Readonly<Record<Channel, string>> };

/** The volumes by channel, month by month. */
export function ChannelsChart({ view, words, ...around }: Props) {
  const configOf = useCallback(
    (palette: Palette, font: string) => channelsConfig(view, words, palette, font),
    [view, words],
  );
  return <WalkedChart told={view.told} configOf={configOf} {...around} />;
}
