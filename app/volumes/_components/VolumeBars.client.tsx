'use client';
import { BarController, BarElement, Chart as ChartJs } from 'chart.js';
import { useCallback } from 'react';
import { type ChartProps, WalkedChart } from '@/app/_components/WalkedChart.client';
import type { Palette } from '@/lib/charts/palette';
import { barsConfig } from '@/lib/charts/volume-bars-config';
import type { BarKey, BarsView } from '@/lib/charts/volume-bars-view';
import { fillOf } from './pattern-fill.client';

ChartJs.register(BarController, BarElement);

type Props = ChartProps & { view: BarsView; words: Readonly<Record<BarKey, string>> };

/** Counts as stacked bars, period by period. */
export function VolumeBars({ view, words, ...around }: Props) {
  const configOf = useCallback(
    (palette: Palette, font: string) => barsConfig(view, words, palette, font, fillOf),
    [view, words],
  );
  return <WalkedChart told={view.told} configOf={configOf} {...around} />;
}
