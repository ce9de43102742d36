import { EventShape } from '@/app/_components/EventShape';
import styles from '@/app/_components/Legend.module.css';
import type { Stage } from '@/lib/budget/stage';
import type { TrendView } from '@/lib/overview/budgets/trend';

/** The shapes of the chart's marks; only those that are on it. */
const SHAPES: Record<Stage, { d: string; filled: boolean }> = {
  actual: { d: 'M7 3a4 4 0 1 1 0 8a4 4 0 1 1 0-8z', filled: true },
  original: { d: 'M7 1l6 6-6 6-6-6z', filled: false },
  revised: { d: 'M7 2.5l4.5 8h-9z', filled: false },
  estimate: { d: 'M2.5 2.5h9v9h-9z', filled: false },
};

/** The stages that have a mark on the chart. */
export function stagesShown(view: TrendView): TrendView['stages'] {
  return view.stages.filter(({ key }) =>
    view.series.some(({ figures }) => figures.some(({ stage }) => stage === key)),
  );
}

/** What the line and the marks of the chart mean. */
export function StageLegend({ view, line, event }: { view: TrendView; line: string; event: string | null }) {
  return (
    <ul className={styles['legend']}>
      <li>
        <svg width="22" height="10" viewBox="0 0 22 10" aria-hidden="true">
          <path d="M0 5h22" stroke="var(--actual)" strokeWidth="2.4" />
        </svg>
        {line}
      </li>
      {stagesShown(view).map(({ key, text }) => (
        <li key={key}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path
              d={SHAPES[key].d}
              fill={SHAPES[key].filled ? 'var(--actual)' : 'none'}
              stroke="var(--actual)"
              strokeWidth="1.6"
            />
          </svg>
          {text}
        </li>
      ))}
      {event ? (
        <li>
          <EventShape /> {event}
        </li>
      ) : null}
    </ul>
  );
}
