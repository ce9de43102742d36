import { svg, words } from '@/lib/charts/svg-markup';
import type { Item, Path, Picture, Stroke, TextItem } from './display-list';

/**
 * A picture as an SVG element that fills its box; its texts are texts, in the font of what is around it.
 *
 * @param id unique on the page: the picture's own names begin with it
 * @param alt what it shows, for whoever can't see it
 */
export function pictureSvg({ width, height, items }: Picture, id: string, alt: string): string {
  let clips = 0;
  const draw = (item: Item): string => {
    if (item.kind === 'fill') return fillSvg(item);
    if (item.kind === 'stroke') return strokeSvg(item.path, item.stroke);
    if (item.kind === 'text') return textSvg(item);
    clips += 1;
    const name = `${id}-clip-${clips}`;
    const clip = svg('clipPath', { id: name }, svg('path', { d: pathData(item.path) }));
    return clip + svg('g', { 'clip-path': `url(#${name})` }, ...item.items.map(draw));
  };
  const box = { viewBox: `0 0 ${width} ${height}`, width, height };
  return svg('svg', { ...box, role: 'img', 'aria-label': alt }, ...items.map(draw));
}

function fillSvg({ path, colour, rule }: Extract<Item, { kind: 'fill' }>): string {
  return svg('path', {
    d: pathData(path),
    fill: colour.hex,
    'fill-opacity': part(colour.alpha),
    'fill-rule': rule === 'nonzero' ? undefined : rule,
  });
}

function strokeSvg(path: Path, { colour, width, dash, dashOffset, cap, join }: Stroke): string {
  return svg('path', {
    d: pathData(path),
    fill: 'none',
    stroke: colour.hex,
    'stroke-opacity': part(colour.alpha),
    'stroke-width': width,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
    'stroke-dashoffset': dashOffset === 0 ? undefined : dashOffset,
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-linejoin': join === 'miter' ? undefined : join,
  });
}

function textSvg({ text, x, y, turn, size, bold, anchor, colour }: TextItem): string {
  const degrees = Math.round((turn * 1800) / Math.PI) / 10;
  const about = {
    x,
    y,
    fill: colour.hex,
    'fill-opacity': part(colour.alpha),
    'font-size': size,
    'font-weight': bold ? 700 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    transform: degrees === 0 ? undefined : `rotate(${degrees} ${x} ${y})`,
  };
  return svg('text', about, words(text));
}

/** Opaque is what is drawn when nothing is said. */
function part(alpha: number): number | undefined {
  return alpha < 1 ? Math.round(alpha * 1000) / 1000 : undefined;
}

function pathData(path: Path): string {
  return path.map(([command, ...numbers]) => `${command}${numbers.join(' ')}`).join('');
}
