import { SPARK_BOX, type Spark, sparkShape } from './spark-shape';
import { starPath } from './star';
import { type Drawing, drawing, svg } from './svg-markup';

/**
 * The months as a small line with the target as steps; months alone, and the last one, are points, provisional ones stars, and
 * events dashed lines down through them.
 */
export function sparkDrawing(id: string, said: { title: string; told: string }, spark: Spark): Drawing {
  const { line, target, alone, stars, end, events } = sparkShape(spark);
  const point = ({ x, y }: { x: number; y: number }, r: number) =>
    svg('circle', { cx: x, cy: y, r, fill: 'var(--actual)' });
  return drawing(
    id,
    said.title,
    said.told,
    ...events.map((x) =>
      svg('path', {
        d: `M${x} 0V${SPARK_BOX.height}`,
        stroke: 'var(--gap)',
        'stroke-width': 1,
        'stroke-dasharray': '3 3',
      }),
    ),
    svg('path', { d: target, fill: 'none', stroke: 'var(--target)', 'stroke-width': 1.1 }),
    svg('path', {
      d: line,
      fill: 'none',
      stroke: 'var(--actual)',
      'stroke-width': 1.8,
      'stroke-linejoin': 'round',
    }),
    ...alone.filter((place) => !stars.includes(place)).map((place) => point(place, 1.8)),
    end && !stars.includes(end) ? point(end, 3) : '',
    ...stars.map(({ x, y }) =>
      svg('path', { d: starPath(x, y, 4), stroke: 'var(--actual)', 'stroke-width': 1.4 }),
    ),
  );
}
