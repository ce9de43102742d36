import type { GapState } from '@/lib/kpi/gap-state';

const PATHS: Record<GapState, { d: string; fill: boolean }> = {
  missing: { d: 'M2 2l8 8M10 2l-8 8', fill: false },
  'not-due': { d: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8z', fill: false },
  suspended: { d: 'M2 2h8v8h-8z', fill: true },
  'not-collected': { d: 'M1 6h10', fill: false },
  'no-volume': { d: 'M6 2l4.5 8h-9z', fill: false },
};

/** The shape that stands for having no value, the same as on the chart. */
export function GapShape({ state }: { state: GapState }) {
  const { d, fill } = PATHS[state];
  const colour = state === 'missing' ? 'var(--miss)' : 'var(--gap)';
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={d} fill={fill ? colour : 'none'} stroke={colour} strokeWidth="1.6" />
    </svg>
  );
}
