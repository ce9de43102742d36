import type { PeriodState } from '@/lib/kpi/period-state';
import { GapShape } from './GapShape';

/** The shape of having no total, the same as on the chart. */
export function StateShape({ state }: { state: PeriodState }) {
  if (state !== 'part') return <GapShape state={state} />;
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M6 1l5 5-5 5-5-5z" fill="none" stroke="var(--gap)" strokeWidth="1.6" />
    </svg>
  );
}
