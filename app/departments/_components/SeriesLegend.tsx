import styles from '@/app/_components/Legend.module.css';
import type { DepartmentBars } from '@/lib/charts/department-bars';

/** What the full and the hollow bars are. */
export function SeriesLegend({ series }: Pick<DepartmentBars, 'series'>) {
  return (
    <ul className={styles['legend']}>
      {series.map(({ name, hollow }) => (
        <li key={name}>
          <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
            <rect
              x="1"
              y="1"
              width="14"
              height="10"
              fill={hollow ? 'var(--card)' : 'var(--actual)'}
              stroke="var(--actual)"
              strokeWidth="2"
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
