import { EventShape } from './EventShape';
import { GapShape } from './GapShape';
import styles from './Legend.module.css';
import { StarShape } from './StarShape';
import type { TrendLegendItem } from './trend-legend';

const LINES = {
  actual: { stroke: 'var(--actual)', width: 2.4, dash: undefined },
  part: { stroke: 'var(--actual)', width: 2.4, dash: '4 3' },
  target: { stroke: 'var(--target)', width: 1.8, dash: undefined },
  published: { stroke: 'var(--published)', width: 2, dash: '2 3' },
};

/** What the lines and shapes of the chart mean. */
export function TrendLegend({ items }: { items: readonly TrendLegendItem[] }) {
  return (
    <ul className={styles['legend']}>
      {items.map(({ shape, text }) => (
        <li key={shape}>
          <Shape shape={shape} /> {text}
        </li>
      ))}
    </ul>
  );
}

function Shape({ shape }: { shape: TrendLegendItem['shape'] }) {
  switch (shape) {
    case 'actual':
    case 'part':
    case 'target':
    case 'published': {
      const { stroke, width, dash } = LINES[shape];
      return (
        <svg width="22" height="10" viewBox="0 0 22 10" aria-hidden="true">
          <path d="M0 5h22" stroke={stroke} strokeWidth={width} strokeDasharray={dash} />
        </svg>
      );
    }
    case 'published-mark':
      return <Mark d="M6 1l5 5-5 5-5-5z" fill="var(--published)" />;
    case 'event':
      return <EventShape />;
    case 'provisional':
      return <StarShape />;
    case 'plan':
      return <Mark d="M6 2l4.5 8h-9z" fill="var(--card)" />;
    default:
      return <GapShape state={shape} />;
  }
}

function Mark({ d, fill }: { d: string; fill: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={d} fill={fill} stroke="var(--published)" strokeWidth="1.6" />
    </svg>
  );
}
