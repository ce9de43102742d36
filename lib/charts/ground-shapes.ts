import type { PointStyle } from 'chart.js';
import type { PeriodState } from '@/lib/kpi/period-state';
import type { Palette } from './palette';

/**
 * On the ground of every period without a value stands the shape of why; what is missing has the colour of what isn't
 * met, and what is suspended is filled.
 *
 * @param ground where the axis begins
 */
export function groundShapes<State extends PeriodState>(
  states: readonly (State | null)[],
  shapes: Readonly<Record<State, PointStyle>>,
  palette: Palette,
  ground = 0,
) {
  return {
    label: '',
    data: states.map((state) => (state ? ground : null)),
    showLine: false,
    clip: false as const,
    pointStyle: states.map((state) => (state ? shapes[state] : false)),
    pointRadius: 4,
    pointHitRadius: 0,
    pointBorderWidth: 1.6,
    pointBorderColor: states.map((state) => (state === 'missing' ? palette.miss : palette.gap)),
    pointBackgroundColor: states.map((state) => (state === 'suspended' ? palette.gap : palette.card)),
  };
}
