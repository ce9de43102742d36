import { PALETTES } from '@/lib/charts/palette';
import type { DocumentChart } from '../document/report-document';
import { CHART_WIDTH, drawChart } from '../drawing/draw-chart';
import { listSlices } from './list-slices';
import { BODY, STYLES } from './look';
import { paintPicture } from './paint-picture';
import type { Paper } from './paper';
import type { Slice } from './slice';
import { content, element } from './tags';
import { textSlices } from './text-slices';

const ZOOM = BODY.width / CHART_WIDTH;

/** A chart with its title above and what its shapes are beneath, on one page. */
export function chartSlices(paper: Paper, chart: DocumentChart): Slice[] {
  const height = chart.height * ZOOM;
  const legend = listSlices(paper, chart.legend, STYLES.note).map((slice, at, all) => ({
    ...slice,
    keep: at < all.length - 1,
  }));
  return [
    ...textSlices(paper, 'Caption', chart.title, {
      style: STYLES.caption,
      before: 12,
      keep: true,
      whole: true,
    }),
    { before: 3, height, keep: legend.length > 0, draw: (top) => drawFigure(paper, chart, top, height) },
    ...legend,
  ];
}

function drawFigure(
  paper: Paper,
  { alt, height: pixels, configOf }: DocumentChart,
  top: number,
  height: number,
): void {
  const measure = (text: string, size: number, bold: boolean) =>
    paper.type.widthOf(text, { size, bold, ink: '' });
  const picture = drawChart(configOf(PALETTES.light, 'sans-serif'), pixels, measure);
  const bbox = [BODY.left, top, BODY.right, top + height] as const;
  const figure = element(paper, paper.root, 'Figure', { alt, bbox });
  content(figure, () => paintPicture(paper, picture, BODY.left, top, ZOOM));
}
