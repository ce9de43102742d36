import { formatCount } from '@/lib/format/number';
import type { Palette } from './palette';

/** The look of an axis: the colours of the theme and the font of the page. */
export type AxisLook = { readonly palette: Palette; readonly font: string };

/** The axis of months or years: labels upright, as many of them as there is room for. */
export function labelAxis({ palette, font }: AxisLook) {
  return {
    grid: { display: false },
    border: { color: palette.line },
    ticks: { ...ticks({ palette, font }), maxRotation: 0, autoSkipPadding: 18 },
  };
}

/** The axis of values, of six labels at most: faint lines across, and no line of its own. */
export function valueAxis({ palette, font }: AxisLook) {
  return {
    grid: { color: palette.grid },
    border: { display: false },
    ticks: { ...ticks({ palette, font }), maxTicksLimit: 6 },
  };
}

/** The axis of counts: from zero, so that heights compare as counts do; without any count it has no numbers to show. */
export function countAxis(look: AxisLook, isEmpty: boolean) {
  const axis = valueAxis(look);
  return {
    ...axis,
    min: 0,
    ...(isEmpty ? { max: 1 } : {}),
    ticks: {
      ...axis.ticks,
      precision: 0,
      callback: (value: number | string) => (isEmpty ? '' : formatCount(Number(value))),
    },
  };
}

function ticks({ palette, font }: AxisLook) {
  return { color: palette.soft, font: { family: font, size: 12 } };
}
