import { type Drawing, drawing, svg, words } from './svg-markup';

/** A stretch of the strip, in per cent of its width. */
type Stretch = { readonly left: number; readonly width: number; readonly text: string };

type Strip = {
  readonly title: string;
  readonly told: string;
  readonly ticks: readonly { readonly left: number; readonly text: string; readonly year: string | null }[];
  readonly bars: readonly (Stretch & { readonly kind: string; readonly shown: boolean })[];
  readonly quarter: Stretch;
};

/** From the top of the strip to the top of each bar, and their height; CSS pixels. */
const ROWS = [4, 34, 64] as const;
const BAR = 24;
const GROUND = 96;

/** The pattern of the quarter in which two years overlap; the legend refers to it. */
export const QUARTER_FILL = 'url(#quarter)';

/** Years as bars over the same months, those of the other kind dashed, and the quarter hatched through all of them. */
export function yearStripDrawing(id: string, { title, told, bars, ticks, quarter }: Strip): Drawing {
  const at = (place: number) => `${place}%`;
  const text = (x: number, y: number, said: string) =>
    svg('text', { x, y, fill: 'var(--soft)' }, words(said));
  return drawing(
    id,
    title,
    told,
    ...bars.map(({ left, width, shown, kind }, row) =>
      svg('rect', {
        x: at(left),
        y: ROWS[row],
        width: at(width),
        height: BAR,
        fill: shown ? 'var(--actual)' : 'var(--grid)',
        stroke: 'var(--actual)',
        'stroke-dasharray': kind === 'financial' ? '5 3' : undefined,
      }),
    ),
    svg(
      'defs',
      {},
      svg(
        'pattern',
        {
          id: 'quarter',
          width: 6,
          height: 6,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        svg('path', { d: 'M0 0v6', stroke: 'var(--published)', 'stroke-width': 2 }),
      ),
    ),
    svg('rect', {
      x: at(quarter.left),
      width: at(quarter.width),
      height: GROUND,
      fill: QUARTER_FILL,
      stroke: 'var(--published)',
    }),
    ...bars.map(({ left, text: name, shown }, row) =>
      svg(
        'svg',
        { x: at(left), y: ROWS[row], overflow: 'visible' },
        svg('text', { 'data-bar': shown ? 'shown' : 'other', x: 8, y: 16 }, words(name)),
      ),
    ),
    ...ticks.map(({ left, text: month, year }) =>
      svg(
        'svg',
        { x: at(left), y: GROUND, overflow: 'visible' },
        svg('path', { d: 'M0 0v5', stroke: 'var(--gap)' }),
        text(2, 16, month),
        year === null ? '' : text(2, 31, year),
      ),
    ),
  );
}
