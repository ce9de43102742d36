import type { Palette } from './palette';

/** How far above its bar a star stands, as a part of the highest bar. */
const ABOVE = 0.05;

/**
 * A star above every bar that is provisional, so that it is told apart without its colour.
 *
 * @param tops how high the bars of each label are; null where there is none
 * @param provisional one for each label
 */
export function provisionalMarks(
  tops: readonly (number | null)[],
  provisional: readonly boolean[],
  palette: Palette,
) {
  const highest = Math.max(0, ...tops.map((top) => top ?? 0));
  return {
    type: 'line' as const,
    label: '',
    data: tops.map((top, place) => (top !== null && provisional[place] ? top + highest * ABOVE : null)),
    showLine: false,
    clip: false as const,
    // Bars are stacked; these stand where they stand.
    stack: 'provisional',
    pointStyle: 'star' as const,
    pointRadius: 5,
    pointHitRadius: 0,
    pointBorderWidth: 1.6,
    pointBorderColor: palette.ink,
  };
}
