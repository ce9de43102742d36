import { PALETTES } from '@/lib/charts/palette';

/** How a text is set; the size in points. */
export type TextStyle = { readonly size: number; readonly bold: boolean; readonly ink: string };

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** Where text may stand on a page; the running head and the foot are outside of it. */
export const BODY = { left: 48, right: 547.28, top: 66, bottom: 775, width: 499.28 } as const;

/** Nothing is drawn closer to the page's edges than this. */
export const EDGE = 30;

const { ink, soft, line, grid, miss } = PALETTES.light;
export const COLOURS = { ink, soft, line, shade: grid, rule: ink, warning: miss } as const;

const style = (size: number, bold = false, colour: string = ink): TextStyle => ({ size, bold, ink: colour });

export const STYLES = {
  title: style(19, true),
  subtitle: style(10.5, false, soft),
  mark: style(10, true, miss),
  section: style(14, true),
  heading: style(11, true),
  lead: style(11.5),
  body: style(9.5),
  note: style(8, false, soft),
  warning: style(9.5, true),
  caption: style(9.5, true),
  furniture: style(7.5, false, soft),
  furnitureMark: style(7.5, true, miss),
} as const;

/** The height of a line, in parts of its size. */
export const LINE_HEIGHT = 1.45;

/** How far the baseline lies below the middle of its line, in parts of the size. */
export const BELOW_MIDDLE = 0.37;

/** How high a line of a style is. */
export function lineHeight({ size }: TextStyle): number {
  return size * LINE_HEIGHT;
}

/** Where the baseline of a line is whose top is at `top`. */
export function baseline(top: number, { size }: TextStyle): number {
  return top + size * (LINE_HEIGHT / 2 + BELOW_MIDDLE);
}
