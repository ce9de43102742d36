'use client';
import { useCallback } from 'react';
import { type ChartProps, WalkedChart } from '@/app/_components/WalkedChart.client';
import type { Palette } from '@/lib/charts/palette';
import { provisionConfig } from '@/lib/charts/provision-config';
import type { ProvisionView } from '@/lib/charts/provision-view';

type Props = ChartProps & { view: ProvisionView; line: string };

/** The provision of a programme, financial year by financial year. */
export function ProvisionChart({ view, line, ...around }: Props) {
  const configOf = useCallback(
    (palette: Palette, font: string) => provisionConfig(view, line, palette, font),
    [view, line],
  );
  return <WalkedChart told={view.told} configOf={configOf} {...around} />;
}
