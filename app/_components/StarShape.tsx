import { starPath } from '@/lib/charts/star';

const STAR = starPath(6, 6, 5);

/** The star that stands for what is provisional, the same as on the charts. */
export function StarShape() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={STAR} stroke="var(--ink)" strokeWidth="1.6" />
    </svg>
  );
}
