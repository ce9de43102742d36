import type { Stage } from '@/lib/budget/stage';
import type { PeriodState } from '@/lib/kpi/period-state';
import type { BarPattern } from './volume-bars-config';

/** What stands before a name in the legend of a picture, which is of text alone: the sign most like the bar's fill. */
export const PATTERN_SIGNS: Readonly<Record<BarPattern, string>> = {
  solid: '■',
  diagonal: '▨',
  dots: '░',
  lines: '▤',
  hollow: '□',
};

/** The same for what stands where there is no bar. */
export const STATE_SIGNS: Readonly<Record<PeriodState, string>> = {
  missing: '×',
  'not-due': '○',
  suspended: '▪',
  'not-collected': '–',
  'no-volume': '△',
  part: '◇',
};

/** The marks of a provision's stages, as they are drawn. */
export const STAGE_SIGNS: Readonly<Record<Stage, string>> = {
  actual: '●',
  original: '◇',
  revised: '△',
  estimate: '□',
};
