import { EventShape } from '@/app/_components/EventShape';
import styles from '@/app/_components/Legend.module.css';
import type { DepartmentBars } from '@/lib/charts/department-bars';
import { getTextsOf } from '@/lib/request/words';

/** What the full and the hollow bars are, where there are both, and that events are drawn, where there are any. */
export async function SeriesLegend({ bars: { series, events } }: { bars: DepartmentBars }) {
  const t = await getTextsOf('events.chart');
  const named = series.length > 1 ? series : [];
  if (named.length + events.length === 0) return null;
  return (
    <ul className={styles['legend']}>
      {named.map(({ name, hollow }) => (
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
      {events.length > 0 ? (
        <li>
          <EventShape />
          {t('legend')}
        </li>
      ) : null}
    </ul>
  );
}
