'use client';
import { useCallback } from 'react';
import type { Palette } from '@/lib/charts/palette';
import { type TrendWords, trendConfig } from '@/lib/charts/trend-config';
import type { TrendView } from '@/lib/charts/trend-view';
import { type ChartProps, WalkedChart } from './WalkedChart.client';

type Props = ChartProps & { view: TrendView; words: TrendWords };

/** The trend of a measure, period by period. */
export function TrendChart({ view, words, ...around }: Props) {
  const configOf = useCallback(
    (palette: Palette, font: string) => trendConfig(view, words, palette, font),
    [view, words],
  );
  return <WalkedChart told={view.told} configOf={configOf} {...around} />;
}
