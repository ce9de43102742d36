/**
 * The path of a star of eight arms, the mark of what is provisional wherever it is drawn.
 *
 * @param x,y its middle
 * @param r how far its upright arms reach
 */
export function starPath(x: number, y: number, r: number): string {
  const slant = Math.round(r * 7) / 10;
  return [
    `M${x - r} ${y}h${2 * r}`,
    `M${x} ${y - r}v${2 * r}`,
    `M${x - slant} ${y - slant}l${2 * slant} ${2 * slant}`,
    `M${x + slant} ${y - slant}l${-2 * slant} ${2 * slant}`,
  ].join('');
}

/** The same sign in a line of text. */
export const STAR_SIGN = '✱';
