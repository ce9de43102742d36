import { type Drawing, drawing, svg } from './svg-markup';

/** Where the marks of a bullet bar stand, from 0 to 100 along it; null where there is no such mark. */
type Bullet = Readonly<Record<'value' | 'before' | 'target' | 'plan', number | null>>;

/** The marks beside the bar itself, as they stand on it and in its legend. */
export const MARKS = {
  target: { d: 'M-1.5 1h3v24h-3z', fill: 'var(--target)' },
  plan: { d: 'M0 26l4.5 7h-9z', fill: 'var(--published)' },
} as const;

/** A value as a bar along its scale: the target a line across, the plan a wedge below, the year before a ring. */
export function bulletDrawing(id: string, said: { title: string; told: string }, bullet: Bullet): Drawing {
  const { value, before, target, plan } = bullet;
  const at = (place: number) => `${place}%`;
  const mark = (place: number, { d, fill }: (typeof MARKS)[keyof typeof MARKS]) =>
    svg('svg', { x: at(place), overflow: 'visible' }, svg('path', { d, fill }));
  return drawing(
    id,
    said.title,
    said.told,
    svg('rect', { y: 5, width: '100%', height: 16, fill: 'var(--grid)' }),
    value === null ? '' : svg('rect', { y: 9, width: at(value), height: 8, fill: 'var(--actual)' }),
    before === null
      ? ''
      : svg('circle', {
          cx: at(before),
          cy: 13,
          r: 4,
          fill: 'var(--card)',
          stroke: 'var(--gap)',
          'stroke-width': 2,
        }),
    target === null ? '' : mark(target, MARKS.target),
    plan === null ? '' : mark(plan, MARKS.plan),
  );
}
