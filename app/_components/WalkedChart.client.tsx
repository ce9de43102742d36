'use client';
import {
  type ActiveElement,
  CategoryScale,
  Chart as ChartJs,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Chart } from 'react-chartjs-2';
import { eventLines } from '@/lib/charts/event-lines';
import { PALETTES, type Palette } from '@/lib/charts/palette';
import type { TrendConfig } from '@/lib/charts/trend-config';
import type { BarsConfig } from '@/lib/charts/volume-bars-config';
import { downloadPicture, type PictureWords } from './trend-picture.client';
import { usePrinting } from './use-printing.client';
import { useTheme } from './use-theme.client';
import styles from './WalkedChart.module.css';

ChartJs.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip, eventLines);

/** The server sends an empty canvas, so there is nothing to configure. */
const IN_BROWSER = typeof document !== 'undefined';
const NOTHING: TrendConfig = { data: { labels: [], datasets: [] }, options: {} };

type WalkedJs = ChartJs<'bar' | 'line', (number | null)[], string>;

/** What stands around every chart of lines or bars. */
export type ChartProps = {
  summary: string;
  walk: string;
  png: string;
  picture: PictureWords;
  /** What else can be taken away, beside the picture. */
  children: ReactNode;
};

type Props = ChartProps & {
  /** What is told of each point. */
  told: readonly string[];
  /** Must stay the same function while what it draws is the same. */
  configOf: (palette: Palette, font: string) => TrendConfig | BarsConfig;
};

/**
 * Lines or bars on a canvas. What they show stands in the summary and in the table beside it, too; the slider below walks along
 * the points by keyboard, pointer or touch and tells each one.
 */
export function WalkedChart({ told, configOf, summary, walk, png, picture, children }: Props) {
  const chart = useRef<WalkedJs>(null);
  const last = told.length - 1;
  const [point, setPoint] = useState(last);
  const theme = useTheme();
  const printing = usePrinting(chart);
  const palette = PALETTES[printing ? 'light' : theme];
  const config = useMemo(() => (IN_BROWSER ? configOf(palette, fontOfPage()) : NOTHING), [configOf, palette]);

  function walkTo(index: number) {
    setPoint(index);
    if (chart.current) activate(chart.current, index);
  }

  return (
    <>
      <div className={styles['canvas']}>
        <Chart<'bar' | 'line', (number | null)[], string>
          type={'type' in config ? config.type : 'line'}
          ref={chart}
          data={config.data}
          options={config.options as BarsConfig['options']}
          role="img"
          aria-label={summary}
          data-testid="trend"
        />
      </div>
      <input
        type="range"
        className={`${styles['walk']} no-print`}
        aria-label={walk}
        aria-valuetext={told[point]}
        min={0}
        max={last}
        value={point}
        onChange={(event) => walkTo(event.currentTarget.valueAsNumber)}
        onFocus={() => walkTo(point)}
      />
      <p className={`${styles['take']} no-print`}>
        <button
          type="button"
          onClick={() =>
            chart.current && downloadPicture(chart.current.canvas, picture, palette, fontOfPage())
          }
        >
          {png}
        </button>
        {children}
      </p>
    </>
  );
}

function activate(chart: WalkedJs, index: number): void {
  const elements: ActiveElement[] = chart
    .getSortedVisibleDatasetMetas()
    .flatMap((meta) =>
      meta.data[index] ? [{ datasetIndex: meta.index, index, element: meta.data[index] }] : [],
    );
  chart.setActiveElements(elements);
  chart.tooltip?.setActiveElements(elements, { x: 0, y: 0 });
  chart.update();
}

function fontOfPage(): string {
  return getComputedStyle(document.body).fontFamily;
}
