'use client';
import { BarController, BarElement, Chart as ChartJs } from 'chart.js';
import { useCallback } from 'react';
import { type ChartProps, WalkedChart } from '@/app/_components/WalkedChart.client';
import { type DepartmentBars, departmentBarsConfig } from '@/lib/charts/department-bars';
import type { Palette } from '@/lib/charts/palette';

ChartJs.register(BarController, BarElement);

type Props = ChartProps & { view: DepartmentBars };

/** What each department did to a change, as bars up and down. */
export function DepartmentChart({ view, ...around }: Props) {
  const configOf = useCallback(
    (palette: Palette, font: string) => departmentBarsConfig(view, palette, font),
    [view],
  );
  return <WalkedChart told={view.told} configOf={configOf} {...around} />;
}
