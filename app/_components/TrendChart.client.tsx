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
import { PALETTES } from '@/lib/charts/palette';
import { type TrendWords, trendConfig } from '@/lib/charts/trend-config';
import type { TrendView } from '@/lib/charts/trend-view';
import styles from './TrendChart.module.css';
import { downloadPicture, type PictureWords } from './trend-picture.client';
import { usePrinting } from './use-printing.client';
import { useTheme } from './use-theme.client';

ChartJs.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

export type LineChart = ChartJs<'line', (number | null)[], string>;

type Props = {
  view: TrendView;
  words: TrendWords;
  summary: string;
  walk: string;
  png: string;
  picture: PictureWords;
  /** What else can be taken away, beside the picture. */
  children: ReactNode;
};

/**
 * A trend on a canvas. What it shows stands in the summary and in the table beside it, too; the slider below walks
 * along the points by keyboard, pointer or touch and tells each one.
 */
export function TrendChart({ view, words, summary, walk, png, picture, children }: Props) {
  const chart = useRef<LineChart>(null);
  const last = view.labels.length - 1;
  const [point, setPoint] = useState(last);
  const theme = useTheme();
  const printing = usePrinting(chart);
  const palette = PALETTES[printing ? 'light' : theme];
  const config = useMemo(() => trendConfig(view, words, palette, fontOfPage()), [view, words, palette]);

  function walkTo(index: number) {
    setPoint(index);
    if (chart.current) activate(chart.current, index);
  }

  return (
    <>
      <div className={styles['canvas']}>
        <Chart
          type="line"
          ref={chart}
          data={config.data}
          options={config.options}
          role="img"
          aria-label={summary}
          data-testid="trend"
        />
      </div>
      <input
        type="range"
        className={`${styles['walk']} no-print`}
        aria-label={walk}
        aria-valuetext={view.told[point]}
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

function activate(chart: LineChart, index: number): void {
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
  return typeof document === 'undefined' ? 'sans-serif' : getComputedStyle(document.body).fontFamily;
}
