// @ts-nocheck: Chart.js has types under its own name only, by which everybody else imports it.
/**
 * What the browser gets of Chart.js (next.config.js puts this in its place): the parts that are drawn. react-chartjs-2
 * names every controller there is, and the bundler keeps what is named: 4 kB on every page with a chart.
 */
export {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from '../../node_modules/chart.js/dist/chart.js';

const notDrawn = undefined;

export {
  notDrawn as BubbleController,
  notDrawn as DoughnutController,
  notDrawn as PieController,
  notDrawn as PolarAreaController,
  notDrawn as RadarController,
  notDrawn as ScatterController,
};
