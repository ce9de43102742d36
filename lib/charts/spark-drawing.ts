import { type Spark, sparkShape } from './spark-shape';
import { type Drawing, drawing, svg } from './svg-markup';

/** The months as a small line with the target as steps; months alone, and the last one, are points. */
export function sparkDrawing(id: string, said: { title: string; told: string }, spark: Spark): Drawing {
  const { line, target, alone, end } = sparkShape(spark);
  const point = ({ x, y }: { x: number; y: number }, r: number) =>
    svg('circle', { cx: x, cy: y, r, fill: 'var(--actual)' });
  return drawing(
    id,
    said.title,
    said.told,
    svg('path', { d: target, fill: 'none', stroke: 'var(--target)', 'stroke-width': 1.1 }),
    svg('path', {
      d: line,
      fill: 'none',
      stroke: 'var(--actual)',
      'stroke-width': 1.8,
      'stroke-linejoin': 'round',
    }),
    ...alone.map((place) => point(place, 1.8)),
    end ? point(end, 3) : '',
  );
}
