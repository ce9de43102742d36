import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { eventLines } from '@/lib/charts/event-lines';
import type { DocumentChart } from '../document/report-document';
import type { Picture } from './display-list';
import type { MeasureText } from './recorded-text';
import { Recorder } from './recorder';
import { recordingContext } from './recording-context';

// The parts by name: where the browser's own selection of Chart.js is in place, there is no list of them all.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  eventLines,
);

/** As wide as charts are on the screen of a laptop, so that their labels have the same room. */
export const CHART_WIDTH = 660;

/** What `configOf` of a chart in a report gives. */
export type ChartOf = ReturnType<DocumentChart['configOf']>;

/**
 * A chart as Chart.js draws it from the screen's own configuration, as a picture of `CHART_WIDTH` that is on no page yet.
 *
 * @param height in pixels
 * @param measure the width of a text in the font that the picture will be painted in, in pixels
 * @throws TypeError when the chart draws by what isn't recorded
 */
export function drawChart(config: ChartOf, height: number, measure: MeasureText): Picture {
  const canvas = { width: CHART_WIDTH, height, style: {}, getContext: () => context };
  const recorder = new Recorder(canvas, measure);
  const context = recordingContext(recorder);
  const still: ChartOptions = { responsive: false, animation: false, devicePixelRatio: 1, events: [] };
  // Drawn by being made; there is no frame to wait for where nothing moves.
  const chart = new Chart(
    canvas as unknown as HTMLCanvasElement,
    {
      ...config,
      options: { ...config.options, ...still },
    } as ChartConfiguration,
  );
  chart.destroy();
  return { width: CHART_WIDTH, height, items: recorder.items };
}
